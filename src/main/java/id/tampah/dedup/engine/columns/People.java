package id.tampah.dedup.engine.columns;

import id.tampah.dedup.engine.words.Addresses;
import id.tampah.dedup.engine.words.BirthDate;
import id.tampah.dedup.engine.words.IdNumbers;
import id.tampah.dedup.engine.words.Names;
import id.tampah.dedup.engine.words.Word;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.Sex;
import java.util.Arrays;

/**
 * People in arrays of primitives, about a hundred bytes each; a row is a number from 0, and what is not known is 0. The numbers
 * of one person lie side by side: pairs are compared in no order, and fetching a person should be one look, not ten. Fill it
 * from one thread, then only read.
 */
public final class People {

    private static final int WORDS_EACH = 7;

    /** Longs of one person: NIK, KK, region, and birth date with sex, RT and RW. */
    private static final int STRIDE = 4;

    private static final int KK = 1;
    private static final int REGION = 2;
    private static final int REST = 3;
    private static final int RT_SHIFT = 12;
    private static final int SEX_SHIFT = 24;
    private static final int NUMBER = (1 << RT_SHIFT) - 1;

    private long[] facts;
    private int size;
    private final WordStore words;
    private final Words names;
    private final Words addresses;

    private final Names nameReader = new Names();
    private final Addresses addressReader = new Addresses();
    private final long[] name = new long[Names.MOST_WORDS];
    private final long[] address = new long[Addresses.MOST_WORDS];

    public People(int expected) {
        facts = new long[expected * STRIDE];
        words = new WordStore(expected, WORDS_EACH);
        names = new Words(words, false);
        addresses = new Words(words, true);
    }

    /** Adds one person; returns the row. */
    public int add(Person person) {
        int at = size * STRIDE;
        if (at + STRIDE > facts.length) {
            facts = Arrays.copyOf(facts, facts.length * 3 / 2 + STRIDE);
        }
        int nameWords = Blank.is(person.name()) ? 0 : nameReader.words(person.name(), name);
        words.add(name, nameWords, address, addressReader.words(person.address(), address));
        facts[at] = IdNumbers.parse(person.nik());
        facts[at + KK] = IdNumbers.parse(person.kk());
        facts[at + REGION] = Blank.is(person.region()) ? 0 : Word.of(person.region());
        facts[at + REST] = (long) BirthDate.parse(person.birthDate()) << Integer.SIZE
                | (long) sex(person.sex()) << SEX_SHIFT
                | (long) orElse(Addresses.number(person.rt()), addressReader.rt()) << RT_SHIFT
                | orElse(Addresses.number(person.rw()), addressReader.rw());
        return size++;
    }

    private static int sex(String text) {
        return Sex.parse(text).map(sex -> sex.ordinal() + 1).orElse(0);
    }

    private static int orElse(int number, int other) {
        return number == 0 ? other : number;
    }

    public int size() {
        return size;
    }

    public long nik(int row) {
        return facts[row * STRIDE];
    }

    public long kk(int row) {
        return facts[row * STRIDE + KK];
    }

    public long region(int row) {
        return facts[row * STRIDE + REGION];
    }

    public int birth(int row) {
        return (int) (facts[row * STRIDE + REST] >>> Integer.SIZE);
    }

    public int sex(int row) {
        return (int) facts[row * STRIDE + REST] >>> SEX_SHIFT;
    }

    public int rt(int row) {
        return (int) facts[row * STRIDE + REST] >>> RT_SHIFT & NUMBER;
    }

    public int rw(int row) {
        return (int) facts[row * STRIDE + REST] & NUMBER;
    }

    public Words names() {
        return names;
    }

    public Words addresses() {
        return addresses;
    }

    /** Reads all of a person once, so that it is near when it is compared; what it returns means nothing. */
    public long fetch(int row) {
        int first = words.start(row);
        int last = words.end(row) - 1;
        return facts[row * STRIDE] + (last < first ? 0 : words.word(first) + words.word(last) + words.rarity(first));
    }

    /** Rates the words by how common they are. */
    public void rate(TermFrequency ofNames, TermFrequency ofAddresses) {
        names.rate(ofNames);
        addresses.rate(ofAddresses);
    }
}
