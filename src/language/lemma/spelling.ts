/** Stems (the form without -ed or -ing) that their ending does not decide. Common verbs, from everyday English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** These were words in -e. */
export const WITH_E = set(
	'figur teeth tak giv com becom rid ris hav choos strid oblig cring fring hing infring bing imping lung plung expung alleg besieg gaug goug divulg indulg creat ' +
		'procreat breath bath cloth loath sooth seeth writh explor ignor restor stor scor bor ador deplor implor snor ' +
		'prepar declar shar compar dar car star spar scar squar blar flar glar snar bar interfer adher persever rever coher ' +
		'postpon can phon condon ston clon hon ton dron zon aton telephon interven conven contraven prun tun attun commun ' +
		'conced ced preced imped reced seced supersed acced interced nam blam fram tam sham gam flam renam tim chim mim prim ' +
		'welcom hom com assum consum resum presum fum perfum exhum escap shap rap tap scrap drap landscap vap pip wip swip ' +
		'hop cop scop slop dop grop typ hyp dup mak wak shak bak fak rak stak cak quak forsak lik dislik strik spik hik ' +
		'bik smok jok chok provok invok evok revok stok pok strok rebuk nuk brak fil pil smil compil exil reconcil til profil ' +
		'consol cajol parol rul schedul scal inhal exhal impal styl ridicul describ prescrib subscrib inscrib proscrib transcrib brib ' +
		'prob tub imbib writ unit dynamit ignit invit incit excit cit recit bit delet compet complet deplet devot promot vot ' +
		'massacr snip straf stockpil garrot garrott machet ascrib disput lambast reneg rerout denot quot not demot tast wast hast expedit extradit despit tot mut commut refut dilut salut ' +
		'ow aw ey guid preclud believ wir tir hir fir lur cur cas pleas chas eas leas releas damag manag stag wag ' +
		'rag cag engag rampag salvag sabotag averag outrag pillag ravag voyag barrag veng aveng reveng challeng chang ' +
		'arrang exchang estrang lin min din shin whin fin confin outlin ensnar hat dat rat stat skat slat berat plat ' +
		'abat debat relat cremat donat notat rotat vacat locat creat equat ambul saf siz seiz priz doz gaz ' +
		'blaz amaz graz glaz freez sneez squeez breez bronz dispos los chos cours nurs curs purs hors endors sens tens cleans ' +
		'immers impos oppos suppos cultur pictur forc danc glanc induc notic polic offic sacrific practic bounc ' +
		'wrestl settl battl handl rippl encircl assembl hir retir admir desir inspir requir expir acquir conspir ' +
		'misfir umpir perspir aspir ceas increas decreas purchas eras phras brows argu pursu rescu valu issu continu ' +
		'sav leav lov liv giv driv mov prov improv remov approv solv involv resolv serv reserv deserv observ carv starv curv ' +
		'judg pledg dodg bridg merg charg urg surg forg enlarg discharg bulg dy recycl tripl doubl troubl coupl crippl ' +
		'mingl struggl strangl tackl trickl sprinkl ax machin vaccin medicin quarantin delin knif gav ' +
		'wav shav brav grav behav hav enslav heav weav arriv deriv surviv reviv strive receiv deceiv perceiv conceiv achiev ' +
		'reliev griev reprov nerv conserv preserv rehears evacuat fak trad evad invad blockad persuad fad grad parad ' +
		'degrad upgrad wad rid sid hid slid decid provid divid resid collid presid confid coincid glid tid cod explod ' +
		'erod corrod includ conclud exclud intrud protrud allud elud delud fus accus us refus abus confus paus caus amus ' +
		'excus defus infus mus diffus peruse televis advis revis supervis rais prais pois nois promis ' +
		'compromis exercis surpris ris disguis practis clos pos propos expos compos enclos disclos foreclos dos hos ' +
		'analys paralys catalys collaps laps elaps eclips relaps glimps convers revers dispers rehears travers convuls ' +
		'licens condens dispens incens recompens massacr straf disput snip ascrib beguil convok delineat elop flak gor revil stamped underscor wan stockpil reneg garrot machet scath',
)

/** These were not, though the ending is one that mostly hides an -e. */
export const NO_E = set(
	'focus bias canvas gas bus plus atlas format combat threat treat defeat repeat retreat eat beat heat cheat seat float ' +
		'boat coat bloat gloat sweat bleat ruin poison bring ring string sing sling cling fling swing wing king sting wring ' +
		'long belong bang hang gang clang slang fang twang dang prolong throng wrong log zag zig hung head lead read spread ' +
		'plead bead knead dread load unload upload download goad period avoid void aid raid maid braid bid need feed bleed seed ' +
		'breed speed weed heed cloud shroud crowd hood wood flood food good shut cut put out shout scout clout spout ' +
		'tout oust visit edit credit audit limit exit profit benefit exhibit inhibit prohibit deposit orbit merit inherit ' +
		'vomit elicit solicit permit spirit pivot ballot riot pilot wait await recruit suit target market budget ticket ' +
		'rocket blanket fidget interpret forfeit discredit inhabit murmur devour pour tour labour honour favour harbour ' +
		'scour favor honor labor harbor monitor sponsor anchor author tutor motor mirror color colour murder order enter ' +
		'offer suffer differ gather deliver discover recover cover consider remember number repair air pair impair despair ' +
		'chair stair clear fear hear appear disappear wear tear bear swear near gear spear smear rear year steer cheer peer ' +
		'veer volunteer engineer domineer abandon happen open threaten listen weaken strengthen mention ' +
		'question position station function join coin contain obtain maintain remain complain explain train rain drain strain ' +
		'restrain retain sustain detain attain gain stain chain bargain campaign sign reign claim aim maim dream steam scream ' +
		'beam team seem claim proclaim reclaim exclaim accustom custom blossom develop help envelop gallop worship gossip ' +
		'look book cook hook took shook speak break leak sneak creak peak streak wreak soak croak cloak seek peek reek ' +
		'sail mail fail jail hail trail derail detail nail tail bail veil boil oil soil toil spoil foil coil recoil peel feel ' +
		'heel kneel steel reel conceal reveal appeal deal heal steal seal repeal squeal fool cool pool haul maul overhaul ' +
		'crawl brawl sprawl growl howl prowl hurl curl whirl snarl unfurl waltz blitz trek level model label travel cancel ' +
		'loot shoot root boot hoot uproot scoot greet meet sweet fleet tweet sheet street retweet toot doubt boycott quit',
)

/** Bases that really end in a double letter other than ll, ss or ff. */
export const KEEP_DOUBLE = set(
	'add odd err quell butt headbutt purr ebb egg boycott inn install recall forestall befall enroll appall snowball stall ' +
		'overcall bankroll stonewall blackball firewall roll poll toll stroll scroll troll buzz fizz fuzz jazz whirr',
)
