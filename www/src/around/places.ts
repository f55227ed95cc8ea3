import type { Region, Scheme } from "loont";

/** A fact with the place where it stands: nothing is said here that no public page says. */
export interface Fact {
  words: string;
  phone?: string;
  source: { name: string; year?: number; url: string };
}

const INAMI = "https://inami.fgov.be/fr";
const ROUTES = `${INAMI}/themes/reinsertion-socio-professionnelle`;

const ownInitiative = {
  name: "INAMI / RIZIV (FR)",
  url: `${ROUTES}/reprendre-un-travail-de-votre-propre-initiative-pendant-une-incapacite-de-travail-accompagnement-par-votre-mutualite`,
};
const byPhysician = {
  name: "INAMI / RIZIV (FR)",
  url: "http://www.riziv.be/fr/themes/reinsertion-socio-professionnelle/reprendre-un-travail-pendant-une-incapacite-de-travail-a-l-initiative-du-medecin-conseil-de-votre-mutualite",
};
const direct = {
  name: "LIKIV / INAMI (DE)",
  url: `${INAMI}/likiv/wiederaufnahme-einer-arbeit-wahrend-einer-arbeitsunfahigkeit/wiederaufnahme-einer-arbeit-aus-eigener-initiative-wahrend-einer-arbeitsunfahigkeit-von-mehr-als-einem-jahr-begleitung-durch-das-actiris-forem-oder-vdab`,
};
const referrals = {
  name: "INAMI / RIZIV (FR)",
  url: "https://www.inami.fgov.be/fr/statistiques/statistiques-indemnites/barometre-retour-au-travail-pour-les-salaries/renvois-et-presentations",
};
const inasti = {
  name: "INASTI / RSVZ (FR)",
  url: "https://www.inasti.be/fr/faq/quen-est-il-du-travail-en-periode-dincapacite-de-travail",
};
const vdabHealth = { name: "VDAB (NL)", url: "https://www.vdab.be/gezondheidsprobleem-opleiding" };
const vdabWork = { name: "VDAB (NL)", url: "https://werkgevers.vdab.be/wegwijs/gezondheidsprobleem" };
const sanctions = {
  name: "FGTB / ABVV (FR)",
  year: 2026,
  url: "https://fgtb.be/echo/reintegration-des-malades-de-longue-duree-ce-qui-change-nouveau-au-1er-janvier-2026",
};
const aviqSelf = {
  name: "AViQ (FR)",
  url: "https://www.aviq.be/fr/emploi/soutien-et-aides-lemploi/soutien-aux-independants",
};

/** For everyone, wherever they live and whichever insurance pays. */
export const EVERYONE: readonly Fact[] = [
  { words: "help-coordinator", source: ownInitiative },
  { words: "help-direct", source: direct },
  {
    words: "help-voucher",
    source: {
      name: "INAMI / RIZIV (FR)",
      url: `${ROUTES}/fonds-retour-au-travail-nouvelles-perspectives-pour-les-personnes-en-incapacite-de-travail-via-des-services-specialises-et-personnalises`,
    },
  },
];

/** By the insurance that pays. */
export const SITUATIONS: readonly { scheme: Scheme; facts: readonly Fact[] }[] = [
  {
    scheme: "employee",
    facts: [
      { words: "help-occupational", source: vdabWork },
      { words: "help-same-employer", source: referrals },
    ],
  },
  {
    scheme: "unemployed",
    facts: [
      { words: "help-no-contract", source: referrals },
      { words: "help-register", source: sanctions },
    ],
  },
  { scheme: "self_employed", facts: [{ words: "help-own-path", source: inasti }] },
];

/** By where someone lives. */
export const REGIONS: readonly { region: Region; facts: readonly Fact[] }[] = [
  {
    region: "flanders",
    facts: [
      { words: "help-vdab", phone: "0800 30 700", source: vdabWork },
      {
        words: "help-gtb",
        source: {
          name: "VDAB (NL)",
          url: "https://www.vdab.be/nieuws/pers/meer-arbeidsongeschikte-mensen-aan-het-werk-trajecten-op-maat",
        },
      },
      { words: "help-job-coach", source: vdabWork },
      {
        words: "help-imw",
        source: {
          name: "vlaanderen.be (NL)",
          url: "https://www.vlaanderen.be/individueel-maatwerk/individueel-maatwerk-voor-werkgevers",
        },
      },
      {
        words: "help-imw-self",
        source: {
          name: "vlaanderen.be (NL)",
          url: "https://www.vlaanderen.be/werken/individueel-maatwerk/individueel-maatwerk-voor-zelfstandigen",
        },
      },
    ],
  },
  {
    region: "brussels",
    facts: [
      {
        words: "help-actiris",
        source: {
          name: "RIZIV (NL)",
          year: 2023,
          url: "https://www.riziv.fgov.be/nl/nieuws/vlotter-terug-aan-het-werk-na-ziekte-dankzij-samenwerking-actiris-verzekeringsinstellingen-en-het-riziv",
        },
      },
      {
        words: "help-actiris-phone",
        phone: "0800 35 123",
        source: {
          name: "Le Vif (FR)",
          year: 2021,
          url: "https://www.levif.be/actualite/belgique/le-nombre-d-agences-actiris-ouvertes-passe-de-trois-a-11/article-news-1398203.html",
        },
      },
      {
        words: "help-phare",
        source: {
          name: "Service PHARE (FR)",
          url: "https://ccf.brussels/nos-services/personnes-handicapees/service-phare/aides-directes-aux-personnes/aides-individuelles/aides-individuelles-a-lemploi",
        },
      },
      {
        words: "help-brussels-dutch",
        source: {
          name: "co-valent (FR)",
          url: "https://www.co-valent.be/employeur/politique-durable-du-personnel/subsides-bruxelles/",
        },
      },
    ],
  },
  {
    region: "wallonia",
    facts: [
      {
        words: "help-forem",
        phone: "0800 93 947",
        source: {
          name: "L’Avenir (FR)",
          year: 2020,
          url: "https://www.lavenir.net/cnt/dmf20200625_01486013/le-forem-developpe-ses-services-digitaux",
        },
      },
      {
        words: "help-aviq",
        source: {
          name: "AViQ (FR)",
          url: "https://www.aviq.be/fr/emploi/soutien-et-aides-lemploi/mise-lemploi/prime-a-l-integration",
        },
      },
      { words: "help-aviq-self", source: aviqSelf },
    ],
  },
  {
    region: "ostbelgien",
    facts: [
      {
        words: "help-adg",
        source: { name: "CKK (DE)", url: "https://www.ckk-mc.be/was-tun-bei/arbeitsunfaehigkeit/glossar" },
      },
      { words: "help-dsl", source: { name: "BRF (DE)", year: 2019, url: "https://brf.be/regional/1247902" } },
      { words: "help-dsl-adg", source: { name: "BRF (DE)", url: "https://brf.be/regional/1805817" } },
    ],
  },
];

/** The way back, in the order in which it happens; each step with its source. */
export const STEPS: readonly Fact[] = [
  { words: "way-questionnaire", source: byPhysician },
  { words: "way-estimate", source: byPhysician },
  { words: "way-first-talk", source: ownInitiative },
  { words: "way-missed", source: sanctions },
  { words: "way-referral", source: referrals },
  {
    words: "way-declare",
    source: {
      name: "Solidaris (NL)",
      url: "https://www.fsmb.be/nl/werkhervatting-voor-het-einde-van-je-arbeidsongeschiktheid/invaliditeit",
    },
  },
  { words: "way-training", source: vdabHealth },
  {
    words: "way-after-training",
    source: {
      name: "MC / CM (FR)",
      url: "https://www.mc.be/que-faire-en-cas-de/incapacite-travail/reprise-activite/readaptation",
    },
  },
  {
    words: "way-back",
    source: { name: "jeveuxreprendre.be (FR)", url: "https://www.jeveuxreprendre.be/travailleur/reprendre-le-travail" },
  },
];
