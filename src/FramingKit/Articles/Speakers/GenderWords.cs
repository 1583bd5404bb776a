namespace FramingKit.Articles.Speakers;

/// <summary>Words and given names that tell whether somebody is "he" or "she"; of names only those that are rarely
/// both.</summary>
internal static class GenderWords
{
    private static readonly WordSet _female = WordSet.Of(
        "mrs. ms. miss mrs ms mme. madame queen princess lady dame baroness spokeswoman chairwoman congresswoman first-lady "
        + "sister mother woman "
        + "widow daughter wife businesswoman councilwoman her",
        "mary maria maría anna ana anne ann elizabeth claudia angela ursula theresa hillary kamala nancy susan linda "
        + "margaret sarah laura julia "
        + "emma emily rachel rebecca jessica jennifer michelle michele barbara patricia catherine katherine kate karen lisa "
        + "sandra christine "
        + "cristina christina marine giorgia sanna mette katrin ingrid helena elena olena olga irina natalia svetlana tatiana "
        + "ekaterina yulia "
        + "fatima aisha amina leila layla laila nadia samira zainab mariam maryam ayesha benazir sonia indira priya sushma "
        + "mamata hina meera "
        + "rosa rosalind carmen lucia lucía isabel camila gabriela sofia sofía valeria beatriz dilma michelle jeanine delcy "
        + "yoko sakura ngozi adaeze grace ruth esther martha joyce ellen winnie naledi thuli jacinda helen julie penny alice "
        + "charlotte diane "
        + "diana dorothy eva eleanor florence frances gloria gwendolyn halima heather irene jane janet jean joan judith "
        + "kathleen lena liz lorraine louise lucy "
        + "maeve mirela monica monika nicola nora nuria olivia pamela paula pilar priti rosie sade sally samantha selma "
        + "sharon shirley "
        + "silvia sophie stella suella susana sylvia teresa valerie vera veronica victoria virginia wendy yvette yvonne zoe "
        + "amal amel esi "
        + "farida ines emilia elke anneli carol dana aroha mele selamawit caroline jill melania ivanka nikki liesl mona "
        + "abigail amy");

    private static readonly WordSet _male = WordSet.Of(
        "mr. mr sir lord king prince baron spokesman chairman congressman archbishop bishop cardinal pope father brother "
        + "son husband imam "
        + "ayatollah sheikh emir sultan fisherman foreman strongman businessman man councilman his",
        "john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
        + "donald steven paul andrew "
        + "joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan "
        + "stephen larry justin "
        + "scott brandon benjamin samuel gregory frank alexander patrick raymond jack dennis jerry tyler aaron jose josé adam "
        + "nathan henry "
        + "douglas peter zachary kyle walter barack joe boris rishi keir tony gordon emmanuel nicolas françois francois olaf "
        + "friedrich helmut "
        + "viktor victor vladimir dmitry sergei sergey mikhail alexei yevgeny ivan igor oleg pavel volodymyr andriy petro "
        + "lech mateusz "
        + "recep ahmet mehmet mustafa abdullah hassan hussein ali mohammed mohammad muhammad mahmoud ahmed khalid omar "
        + "ibrahim yusuf yousef "
        + "karim tariq imran nawaz narendra rahul manmohan rajnath shinzo fumio kim jinping xi hu deng ferdinand rodrigo joko "
        + "nelson jacob "
        + "cyril kwame kofi juan carlos luis jorge andrés andres enrique felipe vicente jair luiz hugo fidel raúl raul evo "
        + "rafael nicolás gustavo álvaro alvaro javier mauricio sebastián pedro mariano silvio matteo mario sergio giuseppe "
        + "antonio antónio marcelo jens "
        + "stefan lars anders benny ehud binyamin yair bashar saddam ayman osama edgar ernesto eduardo emeka fergal fernando "
        + "francis fred "
        + "gaston gerhard hans harold harry huw jakob jan jason jürgen kai karl klaus leo leon lorne lothar louis marco "
        + "martin max milan "
        + "miguel mike moses neil nigel oscar petar philip phil pierre ramón ramon ricardo roger roland ron ruben sam selim "
        + "simon stanislav "
        + "steve stoyan sven teodoro tom tomas tomás toby uriah uwe vincent wolfgang balint falk goran claude ed bill dan "
        + "dave jeff jim jimmy "
        + "greg bob ben alan albert alfred arthur arturo austin bernard bruce chuck colin craig dick don doug duncan dylan "
        + "ernest gerald glenn "
        + "graham ian jay jeremy keith lindsey luke malcolm marcus mitch mitt newt rand randy ray rick roy russell sean shaun "
        + "stuart ted terry todd wayne");

    public static Gender Of(ReadOnlySpan<char> word) =>
        _female.Contains(word) ? Gender.Female
        : _male.Contains(word) ? Gender.Male
        : Gender.Unknown;
}
