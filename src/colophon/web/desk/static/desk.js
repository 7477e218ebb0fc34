// Everything works without these modules; with them it works faster.
import { followEvidence } from "./evidence.js";
import { listenToKeys } from "./keys.js";
import { offerChoices } from "./suggest.js";
import { offerSelection } from "./selection.js";
import { submitInPlace } from "./submit.js";
import { keepTyped } from "./typed.js";
import { readDates } from "./dates.js";
import { watchOthers } from "./presence.js";
import { sayBatch } from "./batch.js";
import { drawBoxesByHand } from "./box.js";
import { answerInPlace } from "./who.js";
import { aimClicks } from "./pointer.js";
import { takeDrops } from "./drop.js";

offerChoices();
keepTyped();
followEvidence();
listenToKeys();
offerSelection();
submitInPlace();
readDates();
watchOthers();
sayBatch();
answerInPlace();
aimClicks();
drawBoxesByHand();
takeDrops();
