// One JSON-LD document a line → its N-Quads by jsonld.js, one JSON object a line.
const jsonld = require("jsonld");
const lines = require("readline").createInterface({ input: process.stdin });

(async () => {
  for await (const line of lines) {
    const { data, base } = JSON.parse(line);
    let answer;
    try {
      const nquads = await jsonld.toRDF(data, { format: "application/n-quads", base });
      answer = { nquads };
    } catch (error) {
      answer = { error: `${error} ${JSON.stringify(error.details ?? {})}` };
    }
    console.log(JSON.stringify(answer));
  }
})();
