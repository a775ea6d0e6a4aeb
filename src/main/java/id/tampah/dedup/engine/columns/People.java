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
 * People as columns of primitive arrays, about a hundred bytes each; a row is a number from 0. What is not known is 0.
 * Fill it from one thread, then only read.
 */
public final class People {

    private static final int NAME_WORDS = 3;
    private static final int ADDRESS_WORDS = 4;

    private long[] niks;
    private long[] kks;
    private int[] births;
    private byte[] sexes;
    private short[] rts;
    private short[] rws;
    private long[] regions;
    private final Words names;
    private final Words addresses;
    private int size;

    private final Names nameReader = new Names();
    private final Addresses addressReader = new Addresses();
    private final long[] slice = new long[Addresses.MOST_WORDS];

    public People(int expected) {
        niks = new long[expected];
        kks = new long[expected];
        births = new int[expected];
        sexes = new byte[expected];
        rts = new short[expected];
        rws = new short[expected];
        regions = new long[expected];
        names = new Words(expected, NAME_WORDS);
        addresses = new Words(expected, ADDRESS_WORDS);
    }

    /** Adds one person; returns the row. */
    public int add(Person person) {
        if (size == niks.length) {
            grow(size * 3 / 2 + 16);
        }
        int row = size++;
        niks[row] = IdNumbers.parse(person.nik());
        kks[row] = IdNumbers.parse(person.kk());
        births[row] = BirthDate.parse(person.birthDate());
        sexes[row] = (byte)
                Sex.parse(person.sex()).map(sex -> sex.ordinal() + 1).orElse(0).intValue();
        regions[row] = Blank.is(person.region()) ? 0 : Word.of(person.region());
        names.add(slice, Blank.is(person.name()) ? 0 : nameReader.words(person.name(), slice));
        addresses.add(slice, addressReader.words(person.address(), slice));
        rts[row] = orElse(Addresses.number(person.rt()), addressReader.rt());
        rws[row] = orElse(Addresses.number(person.rw()), addressReader.rw());
        return row;
    }

    private static short orElse(short number, short other) {
        return number == 0 ? other : number;
    }

    private void grow(int capacity) {
        niks = Arrays.copyOf(niks, capacity);
        kks = Arrays.copyOf(kks, capacity);
        births = Arrays.copyOf(births, capacity);
        sexes = Arrays.copyOf(sexes, capacity);
        rts = Arrays.copyOf(rts, capacity);
        rws = Arrays.copyOf(rws, capacity);
        regions = Arrays.copyOf(regions, capacity);
    }

    public int size() {
        return size;
    }

    public long nik(int row) {
        return niks[row];
    }

    public long kk(int row) {
        return kks[row];
    }

    public int birth(int row) {
        return births[row];
    }

    public byte sex(int row) {
        return sexes[row];
    }

    public short rt(int row) {
        return rts[row];
    }

    public short rw(int row) {
        return rws[row];
    }

    public long region(int row) {
        return regions[row];
    }

    public Words names() {
        return names;
    }

    public Words addresses() {
        return addresses;
    }

    public void rate(TermFrequency ofNames, TermFrequency ofAddresses) {
        names.rate(ofNames);
        addresses.rate(ofAddresses);
    }
}
