import "./loont-result.mjs";
import { example } from "../case.mjs";

document.querySelector("loont-result").case = example;
