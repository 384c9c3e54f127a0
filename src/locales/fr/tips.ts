import type { Words } from '../schema.js';

/** Tip cards, what people ask, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'faqs' | 'causes'> = {
  tips: {
    move: {
      title: 'Bougez doucement',
      text: 'Faites des choses légères, comme une petite marche. Pas de sport intense pendant un jour ou deux.',
      caution:
        'Arrêtez si la douleur devient vive ou part comme une décharge. Avec l’EM/SFC ou le Covid long, reposez-vous plutôt.',
    },
    warmth: {
      title: 'Essayez la chaleur',
      text: 'Un bain chaud ou une poche chaude peut calmer la douleur. Le sel dans le bain n’ajoute rien de prouvé.',
      caution:
        'Pas de chaleur ni de bain chaud avec un patch de médicament sur la peau. Pas de chaleur sur un gel antidouleur, une peau engourdie ou abîmée, un bleu récent ou un gonflement. Pas de chaleur si votre sang circule mal ou si vous avez de la fièvre. Pendant la grossesse, tiède, pas chaud. Ne vous endormez pas sur une poche chaude.',
    },
    lighter: {
      title: 'Moins fort la prochaine fois',
      text: 'Pas de massage profond ni de pistolet de massage sur l’endroit douloureux tant qu’il n’est pas redevenu normal. La prochaine fois, demandez moins de pression.',
    },
    sleep: {
      title: 'Laissez faire le temps',
      text: 'Reposez-vous et passez une bonne nuit. Le plus souvent, la douleur s’en va toute seule.',
    },
    'speak-up': {
      title: 'Dites-le',
      text: 'Vous pouvez dire « moins fort » ou « stop » à tout moment. Avant de commencer, parlez de vos problèmes de santé à la personne qui masse.',
      caution: 'Si une douleur est vive, dites stop tout de suite.',
    },
    tablets: {
      title: 'Ibuprofène, si besoin',
      text: 'Il peut aider pendant un jour ou deux. Prenez-en juste assez pour que cela aide. Demandez en pharmacie.',
      caution:
        'Pas si vous prenez des médicaments qui fluidifient le sang, ou si vous réagissez à l’aspirine. Pas si vous êtes enceinte ou voulez l’être. Pas après un ulcère à l’estomac ou un AVC. Pas avec une maladie du cœur, du foie, des reins ou de l’intestin, de l’hypertension ou une urine brune. De l’asthme, 65 ans ou plus, ou d’autres médicaments ? Demandez d’abord. N’utilisez pas les comprimés et le gel antidouleur ensemble. Ne prenez pas d’antidouleurs pour cacher un signe d’alerte.',
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: 'Paracétamol (acéta\u00ADminophène)',
      text: 'Seul, il a peu aidé contre le mal de dos dans les études. Certaines personnes l’apprécient.',
      caution:
        'Jamais plus que ce qui est écrit sur la boîte. Beaucoup de médicaments contre le rhume en contiennent aussi. Avec des problèmes de foie, demandez d’abord. Ne prenez pas d’antidouleurs pour cacher un signe d’alerte.',
    },
    gel: {
      title: 'Un gel antidouleur',
      text: 'Le gel de diclofénac ou d’ibuprofène aide pour les entorses. Après un massage, il n’a pas été testé.',
      caution:
        'Pas sur une peau abîmée, sous une source de chaleur, ou avec des comprimés d’ibuprofène. Pas si vous réagissez à l’aspirine. De l’asthme, un ulcère à l’estomac, des problèmes de reins ou une grossesse ? Demandez d’abord.',
    },
    drink: {
      title: 'Buvez quand vous avez soif',
      text: 'Mais l’eau ne chasse pas la douleur des muscles.',
      caution:
        'Ne vous forcez pas à boire. Si un médecin limite ce que vous buvez, respectez cette limite.',
    },
    ice: {
      title: 'Quelque chose de froid',
      text: 'Le froid a un peu calmé la douleur après le sport, dans de petites études. Après un massage, il n’a pas été testé.',
      caution:
        'Enveloppez-le dans un linge. 10 à 15 minutes à la fois. Jamais sur une peau engourdie, ni si votre sang circule mal.',
    },
    stretch: {
      title: 'Les étirements',
      text: 'S’étirer doucement est très bien si cela fait du bien. Cela ne change presque rien à la douleur.',
    },
    therapist: {
      title: 'Choisissez une personne formée',
      text: 'Une étude plus ancienne a regroupé des cas de blessures graves. La plupart concernaient des façons de masser très fortes, ou des personnes qui n’étaient pas formées au massage. Demandez quelle formation la personne a, et si elle connaît votre problème de santé.',
    },
    regular: {
      title: 'Y retourner souvent',
      text: 'Certaines personnes ont moins mal si elles y vont régulièrement. Cela n’a pas été testé. Demandez à la personne qui masse à quel rythme y aller.',
      caution: 'Ce n’est pas une raison pour supporter la douleur.',
    },
  },
  faqs: {
    hurt: {
      title: 'Un massage peut-il faire mal au dos ?',
      text: 'Oui, parfois. Une douleur légère pendant un jour ou deux est fréquente. Les blessures graves sont rares. Beaucoup de cas décrits concernent des craquements, ou des façons de masser très fortes.',
    },
    help: {
      title: 'Le massage aide-t-il contre le mal de dos ?',
      text: 'Il peut calmer le mal de dos pendant quelques semaines. Les preuves sont faibles. Au Royaume-Uni, les conseils de santé disent de l’utiliser seulement avec des exercices.',
    },
    course: {
      title: 'Combien de temps vais-je avoir mal ?',
      text: 'Le plus souvent, la douleur est la plus forte le premier ou le deuxième jour. Elle a presque disparu après 3 jours. Jusqu’à 7 jours peut être normal si cela va nettement mieux. À quoi s’attendre :',
      lines: [
        'Premier soir : zone sensible, lourdeur ou fatigue. Le plus souvent, la douleur a déjà commencé.',
        'Le lendemain matin : souvent de la raideur. Bouger doucement aide.',
        'Jour 2 : encore douloureux, mais cela ne devrait pas être pire.',
        'Jour 3 : beaucoup mieux.',
        'Jour 7 : cela devrait avoir disparu.',
      ],
    },
    unwell: {
      title: 'Est-ce normal d’avoir de la fatigue, envie de vomir, ou l’impression d’une grippe ?',
      text: 'Beaucoup de gens disent être à plat pendant une journée. Personne ne sait pourquoi. Cela ne montre pas que des toxines sont sorties. Un nez bouché ou un visage bouffi peut venir de la position sur le ventre. Cela devrait passer en quelques heures.',
    },
    headache: {
      title: 'Un mal de tête est-il normal ?',
      text: 'Un mal de tête léger, comme ceux que vous aviez avant, peut venir. Il devrait diminuer en une journée.',
    },
    dizzy: {
      title: 'La tête vous tourne quand vous vous levez ?',
      text: 'Levez-vous lentement. Asseyez-vous d’abord une minute. Ne conduisez pas avant que ce soit passé.',
    },
    low: {
      title: 'Pourquoi est-ce que je pleure ou que je n’ai pas le moral ?',
      text: 'Cela peut arriver. Cela devrait passer en un jour ou deux. Est-ce que cela reste, ou fait revenir quelque chose de mauvais ? Parlez-en à quelqu’un de confiance ou à un médecin.',
      caution: 'Si vous pensez à vous faire du mal, demandez une aide d’urgence maintenant.',
    },
    marks: {
      title:
        'Combien de temps durent les bleus et les marques de ventouses ou de raclage de la peau ?',
      text: 'La plupart partent en 2 semaines environ. Les bleus deviennent d’abord jaunes ou verts. Pas de massage à cet endroit jusque-là.',
      caution:
        'Prenez-vous des médicaments qui fluidifient le sang ? Un bleu est-il plus grand que votre paume ? Consultez un médecin. Si la peau est chaude et douloureuse et que la zone s’agrandit, demandez une aide médicale aujourd’hui.',
    },
    heat: {
      title: 'Chaud ou froid ?',
      text: 'Essayez d’abord la chaleur. Après le sport, les poches chaudes ont le mieux marché les 2 premiers jours, dans de petites études. Si vous préférez le froid, c’est bien aussi. Lisez sur les deux fiches quand il ne faut pas.',
    },
    wash: {
      title: 'Puis-je prendre une douche, un bain ou aller au sauna ?',
      text: 'Une douche ou un bain quand vous voulez, mais pas trop chaud. Pas de sauna tant que la tête vous tourne ou que vous vous sentez faible.',
    },
    sleep: {
      title: 'Comment dormir ?',
      text: 'Dans toute position confortable. Sur le dos, essayez un oreiller sous les genoux. Sur le côté, essayez-en un entre les genoux.',
    },
    alcohol: {
      title: 'Puis-je boire de l’alcool ?',
      text: 'Mieux vaut éviter tant que la tête vous tourne ou que vous avez une grande fatigue, ou avec des antidouleurs. Personne ne l’a testé après un massage.',
    },
    work: {
      title: 'Puis-je travailler, conduire ou porter ?',
      text: 'La plupart des gens peuvent faire un travail léger. Ne portez rien de lourd pendant un jour ou deux. Ne conduisez pas si la tête vous tourne, ou si tourner la tête ou freiner fait mal.',
    },
    exercise: {
      title: 'Quand puis-je faire du sport ?',
      text: 'Marchez dès que vous voulez. Reprenez le sport intense après un jour ou deux, quand cela ne fait plus mal. Arrêtez si la douleur devient vive.',
    },
    next: {
      title: 'Quand puis-je avoir le prochain massage ?',
      text: 'Quand l’endroit douloureux est redevenu normal. C’est pareil pour un pistolet de massage ou un rouleau de massage. Si vous attendez de voir un médecin, demandez-lui d’abord.',
    },
    kinds: {
      title: 'Pas seulement les mains ? Ce qui change',
      text: 'À la personne qui vous aide, dites ce qui a été fait.',
      lines: [
        'Cou ou dos qu’on a fait craquer : cela peut faire mal pendant un jour. Si vous avez un nouveau mal de tête, une nouvelle douleur au cou ou la tête qui tourne, demandez une aide d’urgence.',
        'Aiguilles : un petit bleu est fréquent. Si inspirer fait mal ou est difficile, demandez une aide d’urgence. Pour une douleur vive dans la poitrine, l’épaule ou le haut du dos, demandez une aide médicale aujourd’hui.',
        'Ventouses ou raclage de la peau : des marques plates, rondes ou en bandes, sont habituelles. Avec des cloques, voir la ligne suivante.',
        'Pierres chaudes ou autre chaleur : des cloques, ou une peau blanche ou noire, sont une brûlure. Refroidissez-la sous l’eau fraîche du robinet pendant 20 minutes. Demandez une aide médicale aujourd’hui.',
        'Fauteuil ou pistolet de massage : il ne peut pas sentir ce que vous sentez. La prochaine fois, réglez-le moins fort. Pas sur les os ni sur le devant du cou.',
        'Quelqu’un debout ou à genoux sur vous : avec une douleur en plein sur un os, consultez un médecin. Avec des os fragiles, ou à 65 ans ou plus, aujourd’hui.',
      ],
    },
    say: {
      title: 'Que dire à la personne qui masse ?',
      text: 'Vous pouvez copier ceci et le compléter :',
      quote:
        'Bonjour. J’ai eu un massage avec vous le … Depuis, j’ai mal ici : … Cela a commencé … et je ressens … La prochaine fois, appuyez moins fort à cet endroit, s’il vous plaît, ou évitez-le. Y a-t-il quelque chose que je devrais savoir sur ce que vous avez fait ?',
    },
    complain: {
      title: 'À qui la faute, et puis-je me plaindre ?',
      text: 'La douleur seule ne montre aucune faute, ni la vôtre ni celle de l’autre personne. Parlez-en d’abord à la personne qui a fait le massage, si vous le pouvez. Vous pouvez aussi vous plaindre auprès de l’établissement. Ou à l’organisme qui l’autorise à exercer ou tient son registre. Notez ce qui s’est passé, et quand.',
      caution:
        'Quelqu’un vous a fait mal exprès, ou a touché votre corps d’une façon que vous ne vouliez pas ? Ce n’est pas votre faute. Vous pouvez en parler à un médecin, à la police ou à une ligne d’écoute.',
    },
  },
  causes: {
    pressure: {
      title: 'Trop de pression',
      text: 'Un travail en profondeur peut laisser des muscles sensibles ou des bleus.',
    },
    first: {
      title: 'C’était votre premier massage, ou vous sentez vite la douleur',
      text: 'Ce qui semble léger à d’autres peut être trop pour vous. Dites-le, et commencez en douceur.',
    },
    technique: {
      title: 'Une technique qui ne vous convient pas',
      text: 'Les blessures graves sont rares. Beaucoup de cas décrits concernent des façons de masser très fortes, ou des torsions soudaines du cou.',
    },
    training: {
      title: 'Trop peu de formation',
      text: 'Une étude plus ancienne a regroupé des cas de blessures graves. La plupart concernaient des façons de masser très fortes, ou des personnes qui n’étaient pas formées au massage. Mais on peut aussi avoir mal après des mains formées.',
    },
    conditions: {
      title: 'Un problème de santé déjà là avant',
      text: 'Par exemple un problème de disque, des os fragiles, une opération, une fibromyalgie ou de l’arthrite. Cela peut rendre un massage douloureux ou risqué. Un massage doux peut convenir : demandez d’abord.',
    },
  },
};
