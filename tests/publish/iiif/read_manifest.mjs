// Reads manifests and collections with @iiif/parser: a line of JSON each, a line of what it is.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.env.NODE_PATH}/`);
const { normalize } = require("@iiif/parser");

for await (const line of createInterface({ input: process.stdin })) {
  const told = JSON.parse(line);
  const { resource, entities } = normalize(told);
  const found = entities[resource.type][resource.id];
  const label = Object.values(found.label)[0][0];
  const pictures = Object.values(entities.ContentResource);
  const images = pictures.filter((one) => /\/full\/max\//.test(one.id) && one.service.length).length;
  console.log(resource.type, label, found.items.length, images);
}
