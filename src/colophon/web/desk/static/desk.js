// Everything works without these modules; with them it works faster.
import { followEvidence } from "./evidence.js";
import { listenToKeys } from "./keys.js";
import { offerChoices } from "./suggest.js";
import { offerSelection } from "./selection.js";
import { submitInPlace } from "./submit.js";
import { takeDrops } from "./drop.js";

followEvidence();
listenToKeys();
offerChoices();
offerSelection();
submitInPlace();
takeDrops();
