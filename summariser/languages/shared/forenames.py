"""Forenames that are usual in many countries, in lower case."""

FORENAMES = """
aaron abdallah abdel abdelkader abdul abdullah abdulla abraham adam adrian ahmad ahmed aisha alain alan
albert alberto alejandro aleksandr aleksei alessandro alex alexander alexandra alexei alexis alfred ali
alice alicia alina alison allan amanda amelia amina amir amit amy ana anders andrea andreas andrei andrés
andrew andrey andrzej andy angel angela angelina anil anita ann anna anne annette anthony antoine anton
antonio anwar april ariel arjun arne arnold arthur arturo asha ashley astrid audrey august barack barbara
bashar beatrice beatriz ben benjamin bernard bernardo bernd beth bill birgit bob boris boubacar brad brandon
brenda brian bridget bruce bruno bryan camille carl carla carlo carlos carmen carol caroline carolina caspar
catherine cecilia charles charlie charlotte chen cheikh chiara chloe chris christian christina christine
christoph christopher claire clara claude claudia colin connor cristina cyril damian damien dan daniel
daniela danny daria dave david dean deborah declan denis dennis derek diana diane diego dieter dmitri dmitry
dominic dominique don donald donna dorothy doug douglas duncan dylan eduardo edward edwin eileen elena
eleanor eli elias elisabeth elizabeth ella ellen emily emma emmanuel emmerson enrique eric erik erika ernest
esther eugene eva evan evelyn evgeny fatima fatou federico felix ferdinand fernando fiona florian frances
francesca francesco francis francisco françois franck frank franz fred frederick friedrich fritz gabriel
gareth gary gavin geoff geoffrey george georges gerald gerard gerhard gianni gilbert giorgia giorgio
giovanni giulia giuseppe glen gloria gordon grace graham greg gregor gregory greta guillermo gustavo guy
hamid hannah hans harold harry hassan heather heidi heinrich helen helena helga henri henrik henry herbert
hermann hillary horst howard hugh hugo hussein ian ibrahim igor ilya imran ines ingrid irina isaac isabel
isabelle ismail ivan jack jackie jacob jacqueline jacques jaime jake jakob jamal james jamie jan jane janet
jason javier jay jean jeff jeffrey jennifer jens jeremy jerry jesse jessica jesús jim jimmy joan joanna joão
joachim joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge josé josef joseph josh
joshua joyce juan judith judy julia julian julie juliet jürgen justin kamala karen karim karl kate katherine
kathleen kathy katie keir keith kelly ken kenneth kevin khaled khalid kim kirsten klaus kofi konstantin
kumar kurt kwame kyle lars laura lauren laurent lee leila leo leon leonard leonid lewis liam lin linda
lindsay lionel lisa liz lorenzo louis louise luc luca lucas lucia lucy luis luisa luiz luke lydia lynn
madeleine magdalena mahmoud malcolm mamadou manfred manuel marc marcel marcello marco marcos marcus margaret
maria maría mariam marie marina mario marion mark markus marta martha martin martina mary maryam masoud
mateus mats matt matteo matteus matthew matthias maurice max maxim megan mehmet melanie melissa michael
michel michele michelle miguel mikael mike mikhail milan miriam mohamed mohammad mohammed mohammad molly
monica monika muhammad musa mustafa nabil nadia nancy naomi narendra natalia natalie nathan neil nelson
nicholas nick nicola nicolas nicole nigel nikita nikolai nikolay nina noah nora norman nuno ola olaf oleg
olga oliver olivia olivier omar oscar osman otto owen pablo pamela paolo patricia patrick paul paula paulo
pavel pedro penny per peter petr petra phil philip philipp philippe phillip pierre pietro piotr priya rachel
rafael rahul raj ralf ralph ram ramón ramzan raymond rebecca recep reinhard renata rené ricardo richard rick
rita rob robert roberto robin rodrigo roger roland rolf roman ron ronald rosa rosario rose ross roy ruben
rudolf rupert russell ruth ryan sabine salah salim sally salma sam samantha samir samuel sandra sanjay sara
sarah scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun sheikh sheila shirley silvia
silvio simon simone sofia sonia sophie stacey stanley stefan stefano stella stephan stephanie stephen steve
steven stuart sunil susan susanne suzanne sven svetlana sylvie tadeusz taro tamara tariq tatiana ted teresa
terry theo theodore theresa thomas thorsten tiago tim timothy tina tobias todd tom tomas tomasz tommy tony
tracy ulrich ulrike umar ursula uwe valentina valérie vanessa vera veronica vicky victor victoria viktor
vincent vikram vinicius virginia vitaly vladimir volodymyr walter wayne wendy werner will william willie
winston wolfgang xavier xi yahya yann yasmin yuri yusuf yvonne yves zachary zainab zoe zsolt александр
алексей анатолий андрей анна антон борис вадим валентина валерий василий виктор виталий владимир владислав
вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений екатерина елена иван игорь илья ирина
кирилл константин ксения лариса леонид людмила максим марина мария михаил надежда наталья никита николай
оксана олег ольга павел пётр петр роман светлана семён сергей станислав степан татьяна фёдор юлия юрий яна
ярослав
"""
