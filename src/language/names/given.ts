/**
 * First names that are common somewhere in the world and hardly ever anything else: two names in a row of which the first
 * is one of these are a person. Names that are words, towns, countries or months besides ("Grace", "Florence", "Jordan")
 * are not here, for they would make persons of what is none.
 */
const GIVEN = new Set(
	`aaron abdallah abdel abdi abdo abdou abdul abdullah abdullahi abebe abel abraham ada adam adama adan adela adele
	ademola adewale adnan adolfo adrian adriana agnes agnieszka agustin ahmad ahmed aicha aidan aisha akbar akira
	alain alan albert alberto aldo alejandra alejandro aleksandar aleksander aleksandr aleksei alessandro alex
	alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alioune alison allison
	alma alonso alphonse alvaro amadou amanda amina amir amit amparo amy ana anastasia anatoly anders andre andrea
	andreas andrei andrej andres andrew andrey andrzej andy angela angelica angelina angelo anibal anil anita ann anna
	anne annie anthony antoine anton antonio anwar arash ariel aristides armando arnaud arnold arnoldo arnulfo arthur
	artur arturo arun ashok ashraf asif asma astrid augusto aung aurelio ayman ayse aziz baldomero baltazar barbara
	bartolome bashar bashir beatrice beatriz belisario ben benedict benigno benito benjamin bernard bernardo bertha
	bertrand betty bilal bill blanca bogdan boris brandon brenda brian brigitte bruce bruno camila camille carla carlo
	carlos carmen carol carole caroline casimiro catalina catherine cecilia cedric celia celina celso cesar charles
	chiara chidi chinedu christina christine christoph christophe christopher claire clara claude claudia claudio
	clemente colette colin conrado cristian cristiano cristina cristobal curtis dagmar damian damien daniel daniela
	daniele danilo danny dario dariusz dave david deborah deepak denis dennis derek desmond diana didier diego dieter
	dilip dimitri dina dinesh dmitri dmitry dmytro domingo dominic dominik dominique donald dora doris dorothy douglas
	duncan ebrahim edgar edgardo edith edmundo eduard eduardo edward edwin efrain ehud eileen elena eliana elias elisa
	elisabeth elise elizabeth ella ellen elmer eloy elsa elvira emeka emil emile emilia emiliano emilio emily emma
	emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst erwin esteban esther etienne
	eugene eugenia eugenio eusebio eva evaristo evelyn evgeny fabian fabio fabrice faisal farah farid farida faruk
	fatima fatou fatoumata federico felipe felix ferdinand fermin fernanda fernando fidel fiona flavio fouad francesca
	francesco francis francisca francisco franck francois francoise frank franz fred freddy frederic frederick
	frederico frederik friedrich gabriel gabriela gabriele gareth gary gaston genaro genevieve gennady geoffrey george
	georges georgi gerald gerard gerardo gerhard gertrude ghassan gianni gilbert gilberto gilles giorgio giovanni
	giulia giuseppe gladys glenn gloria gonzalo gordon graciela graham greg gregor gregorio gregory gudrun guido
	guillaume guillermo gunter gustav gustavo habib hadi hafez hakim halima hamid hamza hana hannah hans harold haroun
	harriet harry haruna hasan hassan hector heidi heinrich heinz helen helena helene helga helmut henri henrik
	henrique henry herbert heriberto herman hermann hernan herve hilda hipolito hiroshi horacio howard hugh hugo
	hussain hussein ian ibrahim ibrahima idris idrissa ignacio ignatius igor ilya imran ines inga ingrid iqbal irene
	irina irma isaac isabel isabella isabelle isaias ismael ismail issa ivan ivana ivo jacinto jack jackie jacob
	jacqueline jacques jaime jakub jamal james jamie jamila jan jane janet janine janos janusz jaroslaw jasmin jason
	javed javier jawad jean jeanne jeff jeffrey jennifer jens jeremiah jeremy jerome jerry jerzy jesper jessica jill
	jim jimmy joachim joan joao joaquim joaquin jochen joel johan johann johanna johannes john johnny jon jonas
	jonathan jorg jorge jose josef josefina joseph josephine joshua josue jovan joyce juan juana judith julia julian
	juliana julie julien juliet julieta julio julius jurgen justin justine justo kamal kamil kareem karen karim karin
	karl karla karol katarina katarzyna kate katherine kathleen kathryn katja katrin kazuo keith kelly ken kenji
	kenneth kevin khadija khaled khalid klaus kofi konstantin kristina kristof krzysztof kumar kurt kwame laila lamine
	larry lars laszlo laura laurent lazaro leandro leila leonard leonardo leonel leonid leonor leopoldo leslie leticia
	lidia ligia lilian liliana linda lionel lisa lorena lorenzo lothar louis louise luca lucas lucia luciano lucien
	lucy ludmila ludwig luigi luis luisa luka lukas luke luz lydia lynn maciej magda magdalena magnus mahamadou
	mahamat mahmoud mahmud malgorzata malik mamadou manfred manoj manuel manuela marc marcel marcela marcelino marcelo
	marcia marcin marco marcos marcus marek margaret margarita margit maria mariam mariana mariano marie mariela mario
	marisol mariusz marjorie marlene marta martha martin martina martine marwan mary masoud mateo mateusz matias
	matteo matthew matthias matthieu maureen maurice mauricio maurizio mauro max maxime maximiliano mehdi mehmet
	melanie melissa melvin meredith michael michal michel michele michelle miguel mihai mikael mike mikhail milena
	milos miriam mirjana mirko miroslav modibo mohamad mohamed mohammad mohammed mohsen moises monica monika monique
	mostafa mounir moussa muammar muhammad muhammadu mukesh murat murtala musa mustafa myriam nabil nadia nadine
	naftali nancy naomi napoleon narendra naseer nasser natalia natalie natasha nathalie nathan nathaniel nawaz neil
	nelly nelson nestor nicanor nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nikolaus nils
	nina noel noemi nora norbert norma norman octavio oleg oleksandr olena olga oliver olivia olivier oluwaseun omar
	orlando osama oscar osman oswaldo otto oumar ousmane pablo pamela paola paolo pascal pascual patrice patricia
	patricio patrick paul paula paulina pauline paulo pavel pedro peggy penelope percy perla peter petr petra petro
	phil philip philippe phillip phyllis pierre pieter pietro pilar piotr porfirio prakash priya rachel radovan rafael
	raffaele ragnar rahul rainer rajesh rajiv raju ralf ralph ramesh ramiro ramon ramona randall raphael raquel
	rasheed rashid ratko raul raymond rebeca rebecca reinaldo reinhard renata renato renaud rene reynaldo ricardo
	riccardo richard rigoberto rita robert roberta roberto robin rodolfo rodrigo rogelio roger rohan roland rolando
	rolf romeo romulo ron ronald ronaldo ronnie rosa rosalia rosalind rosemary ross roxana ruben rudolf rudolph rudy
	rufino russell ruth ryan saad sabina sabine sabrina sadio saeed saif sajid saleh salim salma salman salomon
	salvatore samantha sameer sami samir samira samson samuel sandra sandro sanjay sara sarah saul scott sean
	sebastian sebastien selim serge sergei sergey sergio sharif sharon sheila shigeru shimon shirley sigfrido silvia
	silvio simeon simon simone soledad sonia sophia sophie stanislav stanislaw stefan stefania stefano stella stephane
	stephanie stephen steve steven stewart stuart sunil suresh susan susana susanna susanne suzanne sven svetlana
	sylvain sylvia sylvie tadeusz takashi tamara tanja tanya tarek tareq tariq tatiana tayyip ted teodora teodoro
	terence teresa terry thabo theo theodore theresa therese thierry thomas tiago tim timothy tina todd tomas tomasz
	tommy toni tony tracy trevor tulio ulrich ulrike umar umberto ursula usman vaclav valentina valeria valerie valery
	vanessa vasily vera veronica veronika victor vidal vijay viktor viktoria vilma vincent vincente vincenzo vinod
	violeta virgilio vitaly vittorio vladimir volodymyr waldemar walid walter wanda warren wendy werner wilfred
	wilfredo wilfried wilhelm willem william willy wilson wojciech wolfgang xavier ximena yahya yamil yasmin yasser
	yitzhak yolanda yosef youssef youssouf yuri yusuf yves yvette yvonne zainab zdenek zoe zoltan zygmunt`.split(/\s+/),
)

/** Whether the word is a first name wherever it stands in a name. */
export const isGivenName = (form: string): boolean =>
	GIVEN.has(form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
