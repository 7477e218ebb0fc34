// One reference a line, {"format", "data"} → what citation-js reads in it as CSL-JSON.
const { Cite, plugins } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
require("@citation-js/plugin-csl");
plugins.config.get("@bibtex").parse.strict = false;

const lines = require("readline").createInterface({ input: process.stdin });
(async () => {
  for await (const line of lines) {
    const { data, bibliography } = JSON.parse(line);
    const cite = new Cite(data);
    const answer = { items: cite.format("data", { format: "object" }) };
    if (bibliography) answer.text = cite.format("bibliography", { format: "text" });
    console.log(JSON.stringify(answer));
  }
})();
