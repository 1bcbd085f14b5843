/** An article of the demo desk. All texts were written for it; outlets are invented, the places and organisations are real. */
export interface DemoArticle {
  /** How the rest of the demo names it. */
  key: string;
  title: string;
  outlet: string;
  publishedAt: string;
  language: string;
  text: string;
}

const WIRE = `Insurgents seized the town of Khan Tuman, south of Aleppo, on Friday after less than a day of fighting, the Syrian Observatory for Human Rights said.

The Observatory said at least 43 insurgents and 30 pro-government fighters were killed in the clashes. It said ten of the dead were members of a foreign militia.

A military official who asked not to be named denied that 30 soldiers had died. “Our losses are 12 men,” he said.

Turkish security sources told Andadolu that shells fired from Islamic State positions had killed two people in the border town of Kilis.

Colonel Samir Haddad, a spokesman for the army, said the hills north of the town were still in government hands.

“The road to the airport is open and has never been closed,” he told state television.

According to the Syrian Arab Red Crescent, about 600 families left the villages around the town overnight. It said the shelters in Al-Hader were full.

The Foreign Ministry in Ankara declined to comment. Harbour Wire could not independently verify the accounts of the fighting.`;

const LEDGER = `Khan Tuman has fallen to insurgents, according to the Syrian Observatory for Human Rights, a monitor based in Britain.

The monitor said at least 43 insurgents were killed in the attack, which began on Thursday evening.

Residents of nearby Al-Hader said they had heard shelling through the night. “Nobody here slept,” one of them said by telephone.

Two people died when shells hit Kilis, Anadolu reported, citing Turkish security sources.

The United Nations said it was worried about civilians on the road to Aleppo.`;

const COURIER = `A column of pick-up trucks with black flags drove into Khan Tuman shortly after noon on Friday. By two o'clock the town square was in the hands of the insurgents, and a fighter on the roof of the bakery was taking down the old flag.

The last soldiers left on foot through the orchards to the north. The bodies of five men lay beside the water tower.

“We took it house by house,” said a field commander who gave his name as Abu Yusuf. He said the attackers had lost about 40 men.

A doctor at the field hospital in Zerbeh said it had received 61 wounded since the morning, among them eight civilians.

The army said late on Friday that it had “repositioned to more favourable lines”. State media did not mention the town.`;

const MIRROR = `Khan Tuman: town south of Aleppo lost, Observatory says

Fighters of an insurgent coalition have captured Khan Tuman, Harbour Wire reported, citing the Syrian Observatory for Human Rights.

The army's losses were put at 12 by a military official and at 30 by the Observatory.

State television said the airport road remained open.

It was reportedly the heaviest day of fighting in the area this year.`;

const ARABIC = `سيطرت فصائل معارضة على بلدة خان طومان جنوب حلب بعد أقل من يوم من المعارك، بحسب المرصد السوري لحقوق الإنسان.

وقال المرصد إن 43 مقاتلا من الفصائل على الأقل قتلوا في الهجوم.

ونفى مصدر عسكري مقتل ثلاثين جنديا.`;

/** The articles in the order in which they are added. */
export const DEMO_ARTICLES: readonly DemoArticle[] = [
  {
    key: "wire",
    title: "Insurgents take town south of Aleppo, monitor says",
    outlet: "Harbour Wire",
    publishedAt: "2016-05-06T17:40:00Z",
    language: "en",
    text: WIRE,
  },
  {
    key: "ledger",
    title: "Khan Tuman falls after a night of shelling",
    outlet: "The Northern Ledger",
    publishedAt: "2016-05-07",
    language: "en",
    text: LEDGER,
  },
  {
    key: "courier",
    title: "Inside Khan Tuman, the day the flag changed",
    outlet: "Levant Courier",
    publishedAt: "2016-05-07T06:15:00Z",
    language: "en",
    text: COURIER,
  },
  {
    key: "mirror",
    title: "Khan Tuman: town south of Aleppo lost, Observatory says",
    outlet: "Morning Mirror",
    publishedAt: "2016-05-07",
    language: "en",
    text: MIRROR,
  },
  {
    key: "arabic",
    title: "فصائل معارضة تسيطر على خان طومان جنوب حلب",
    outlet: "صحيفة الميناء",
    publishedAt: "2016-05-06",
    language: "ar",
    text: ARABIC,
  },
];
