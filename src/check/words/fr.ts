import type { WordList } from './list.ts';

/** French, after the same charter. */
export const french: WordList = {
  language: 'fr',
  avoided: [
    {
      words: ['victime', 'victimes'],
      where: 'everywhere',
      instead: 'Le prénom, ou « la personne à qui c’est arrivé ».',
    },
    {
      words: ['prédateur*', 'prédatrice*', 'arnaqueur*', 'maître chanteur*', 'pervers*', 'escroc*'],
      where: 'everywhere',
      instead: '« Le compte », ou son pseudo.',
    },
    {
      words: [
        'aurait dû',
        'aurais dû',
        'auriez dû',
        "n'aurait pas dû",
        "n'aurais pas dû",
        "s'est fait avoir",
        "t'es fait avoir",
        'tombé dans le panneau',
        'tombée dans le panneau',
        "pourquoi tu n'as pas",
        "pourquoi n'as-tu pas",
      ],
      where: 'everywhere',
      instead: 'Dire ce que le compte a fait, puis ce qui aide à partir d’ici.',
    },
    {
      words: ['stupide*', 'bête', 'idiot*', 'naïf', 'naïve*', 'naïfs', 'débile*', 'nul', 'nulle'],
      where: 'everywhere',
      unless: [
        'je me sens bête',
        'je me sens trop bête',
        'je me sens tellement bête',
        'je me sens si bête',
        'je me sens stupide',
        'je me sens tellement stupide',
        'je me sens nul',
        'je me sens nulle',
        'je me sens tellement nul',
        "c'est pas bête",
        "c'est pas stupide",
        'pas bête',
        'pas stupide',
        'pas nul',
        'match nul',
        'nulle part',
      ],
      instead: 'L’enlever. Un personnage peut dire « je me sens bête » si quelqu’un répond.',
    },
    {
      words: ['dis simplement non', 'il suffit de dire non', 'dis juste non'],
      where: 'feedback',
      instead: 'Dire ce qui aide, et que cela peut être difficile.',
    },
    {
      words: ['tu dois', 'tu devrais', 'vous devez', 'vous devriez', 'tu aurais', 'bonne réponse'],
      where: 'feedback',
      instead: 'Parler de la personne par son prénom, et de ce qui aide.',
    },
    {
      words: ['que ferais-tu', 'que feriez-vous', "qu'est-ce que tu ferais", "qu'aurais-tu fait"],
      where: 'everywhere',
      instead: 'Demander « Que pourrait faire … maintenant ? »',
    },
    {
      words: ['sextorsion*', 'sextortion*', 'sexto*', 'chantage*'],
      where: 'titles',
      instead: 'Un titre que tout le monde peut lire par-dessus une épaule.',
    },
    {
      words: ['nude', 'nudes', 'nu', 'nue', 'sexe', 'sexy', 'sexuel*', 'porno*', 'déshabill*'],
      where: 'everywhere',
      instead: '« Une photo privée » ou « photo truquée ».',
    },
    {
      words: ['suicid*', 'me tuer', 'te tuer', 'automutil*', 'ma vie est finie', 'envie de mourir'],
      where: 'everywhere',
      instead: 'L’enlever ; la page d’aide sait qui appeler en cas de crise.',
    },
    {
      words: [
        'rien ne sera partagé',
        'personne ne verra jamais',
        'aucun risque',
        'sera supprimée partout',
      ],
      where: 'everywhere',
      instead: 'Ne promettre que ce qui tient : être cru, aidé, et savoir où signaler.',
    },
  ],
  selfBlame: [
    'je me sens bête',
    'je me sens trop bête',
    'je me sens tellement bête',
    'je me sens si bête',
    'je me sens stupide',
    'je me sens nul',
    "c'est ma faute",
  ],
};
