/**
 * Letters that host names may hold, each with the plain letters or digits it is taken for.
 * From Unicode's confusables.txt 13.0.0 (UTS #39) as in the npm package unhomoglyph 1.0.6 (MIT); `npm run lists -- confusables` writes this file.
 */
const pairs = `
ᒿ2 ꛯ2 ƻ2 𝈆3 𖼻3 𑣊3 Ꮞ4 б6 Ꮾ6 𑣕6 𝈒7 𑣆7 ଃ8 ৪8 ੪8 ȣ8 𐌚8 ੧9 ୨9 ৭9 ൭9 𑣌9 𑣖9 ⍺a ɑa αa аa Ꭺa ᗅa ꓮa
𖽀a 𐊠a ⍶a ǎa ȧa ꜳaa æae ӕae ꜵao 🜇ar ꜷau ꜹav ꜻav ꜽay Ꮟb ᑲb ᖯb Ᏼb ᗷb ꓐb 𐊂b 𐊡b 𐌁b ɓb ᑳb ƃb ƀb ҍb ѣb
ᴄc ⲥc сc 𐐽c 🝌c 𑣲c 𑣩c Ꮯc ꓚc 𐊢c 𐌂c 𐔜c ¢c ȼc ₡c 🅮c çc ҫc ԁd Ꮷd ᑯd ꓒd Ꭰd ᗞd ᗪd ꓓd ɗd ɖd ƌd đd ₫d
ʣdz ℮e ꬲe еe ҽe ⋿e ⴹe Ꭼe ꓰe 𐊆e ěe ɇe ҿe ꬵf ꞙf ẝf քf 𝈓f ᖴf ꓝf 𑣂f 𐊇f 𐊥f 𐔥f ƒf ᵮf ɡg ᶃg ƍg ցg Ꮐg
Ᏻg ꓖg ɠg ǧg ǵg ǥg һh հh Ꮒh Ꮋh ᕼh ꓧh 𐋏h ɦh ꚕh Ᏺh ħh ћh ⍳i ıi ɪi ɩi ιi іi ꙇi ӏi Ꭵi 𑣃i ⍸i ǐi ɨi ᵻi ᵼi
ϳj јj Ꭻj ᒍj ꓙj ɉj Ꮶk ᛕk ꓗk 𐔘k ƙk ₭k ∣l ⏽l ۱l 𐌠l ǀl ⵏl ᛁl ꓲl 𖼨l 𐊊l 𐌉l 𝈪l Ꮮl ᒪl ꓡl 𖼖l 𐔦l łl ɭl
ƚl ɫl ‖ll ∥ll ǁll 𐆙ll 𐆘lls ʪls ₶lt ʫlz Ꮇm ᗰm ᛖm ꓟm 𐊰m 𐌑m 🝫mb ոn ռn ꓠn 𐔓n 𐆎n ɳn ƞn ηn ᵰn ంo ಂo
ംo ංo ०o ੦o ૦o ௦o ౦o ೦o ൦o ๐o ໐o ၀o ۵o ᴏo ᴑo ꬽo οo σo ⲟo оo ჿo օo ഠo ဝo 𐓪o 𑣈o 𑣗o 𐐬o ০o ୦o 〇o 𑓐o
𑣠o ⵔo ዐo ଠo ꓳo 𐊒o 𐊫o 𐔖o ǒo øo ꬾo ⵁo ɵo ꝋo өo ѳo ⊖o ⊝o ⍬o 𝈚o 🜔o θo ⴱo Ꮎo Ꮻo œoe ∞oo ꝏoo ꚙoo တo
⍴p ρp ⲣp рp Ꮲp ᑭp ꓑp 𐊕p ƥp ᵽp ԛq գq զq ⵕq ʠq 🜀qe ꭇr ꭈr ᴦr ⲅr гr 𝈖r Ꭱr Ꮢr ᖇr ꓣr 𖼵r ɽr ɼr ɍr ғr ᵲr
𑣣rn 𑜀rn ₥rn ɱrn ᵯrn ꜱs ƽs ѕs 𑣁s 𐑈s Ꮥs Ꮪs ꓢs 𖼺s 𐊖s ʂs ᵴs 🝜sss ⊤t ⟙t 🝨t Ꭲt ꓔt 𖼊t 𐊗t 𐊱t 𐌕t
ƭt ⍡t ₮t ŧt ᵵt ꝷtf ʦts ꞟu ᴜu ꭎu ꭒu ʋu υu սu 𐓶u 𑣘u ∪u ⋃u ሀu ᑌu ꓴu 𖽂u ǔu ᵾu Ꮜu ᵫue ꭣuo ∨v ⋁v ᴠv νv
ѵv 𑜆v 𑣀v 𝈍v ۷v ⴸv Ꮩv ᐯv ꛟv ꓦv 𖼈v 𐔝v 𐆗v 🝬vb 🜈v ɯw ᴡw ѡw ԝw աw 𑜊w 𑜎w 𑜏w 𑣯w 𑣦w Ꮃw Ꮤw ꓪw ѽw
𑓅w ₩w ꝡw ᙮x ×x ⤫x ⤬x ⨯x хx ᕁx ᕽx ᙭x ╳x 𐌢x 𑣬x ⵝx ᚷx ꓫx 𐊐x 𐊴x 𐌗x 𐔧x ⨰x 𐆖x ɣy ᶌy ʏy ỿy ꭚy γy уy
үy ყy 𑣜y Ꭹy Ꮍy ꓬy 𖽃y 𐊲y ƴy ɏy ұy ¥y ᴢz 𑣄z 𐋵z 𑣥z Ꮓz ꓜz ʐz ƶz ȥz ᵶz
`;

let made: ReadonlyMap<string, string> | undefined;

/** Made when somebody first asks: few names hold anything but a to z. */
export function confusables(): ReadonlyMap<string, string> {
  made ??= new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [letter = ''] = pair;
        return [letter, pair.slice(letter.length)];
      }),
  );
  return made;
}
