package id.tampah.dedup.engine.blocking;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Words;
import id.tampah.dedup.engine.words.BirthDate;
import id.tampah.dedup.engine.words.IdNumbers;
import id.tampah.dedup.engine.words.Word;
import java.util.EnumSet;
import java.util.Set;

/**
 * A reason to compare two people: they share one of its values. Values are plain numbers made from one record alone, so an
 * engine that spreads a country over many machines can group by them.
 */
public enum BlockingKey {
    NIK {
        @Override
        void values(People people, int row, Values out) {
            out.add(people.nik(row));
        }
    },
    /** The NIK with a slip somewhere in a window, and the sound of the first name. */
    NIK_WITH_SLIP(Reach.WIDE) {
        @Override
        void values(People people, int row, Values out) {
            long nik = people.nik(row);
            Words names = people.names();
            if (nik == 0 || IdNumbers.isSpelled(nik) || names.from(row) == names.to(row)) {
                return;
            }
            int sound = Word.skeleton(names.word(names.from(row)));
            for (int window = 0; window < IdNumbers.WINDOWS; window++) {
                out.add(IdNumbers.withoutWindow(nik, window), sound, window + 1);
            }
        }
    },
    KK {
        @Override
        void values(People people, int row, Values out) {
            out.add(people.kk(row));
        }
    },
    BIRTH_AND_WORD {
        @Override
        void values(People people, int row, Values out) {
            eachSound(people, row, people.birth(row), 1, out);
        }
    },
    BIRTH_AND_AREA {
        @Override
        void values(People people, int row, Values out) {
            out.add(people.birth(row), people.region(row));
        }
    },
    /** Two names, in any order. */
    TWO_WORDS(Reach.WIDE) {
        @Override
        void values(People people, int row, Values out) {
            out.add(twoSounds(people, row));
        }
    },
    TWO_WORDS_AND_YEAR {
        @Override
        void values(People people, int row, Values out) {
            out.add(twoSounds(people, row), BirthDate.year(people.birth(row)));
        }
    },
    TWO_WORDS_AND_DAY {
        @Override
        void values(People people, int row, Values out) {
            out.add(twoSounds(people, row), BirthDate.monthDay(people.birth(row)));
        }
    },
    /** A name within one RT, or within one area where RT and RW are not known. */
    AREA_AND_WORD {
        @Override
        void values(People people, int row, Values out) {
            int neighbourhood = people.rt(row) << 16 | people.rw(row);
            eachSound(people, row, people.region(row), neighbourhood + 1, out);
        }
    },
    /** Two words of the address that follow each other. */
    ADDRESS(Reach.WIDE) {
        @Override
        void values(People people, int row, Values out) {
            Words addresses = people.addresses();
            int to = Math.min(addresses.to(row), addresses.from(row) + ADDRESS_WORDS);
            for (int at = addresses.from(row) + 1; at < to; at++) {
                out.add(addresses.word(at - 1) + addresses.word(at));
            }
        }
    },
    BIRTH(Reach.BROAD) {
        @Override
        void values(People people, int row, Values out) {
            out.add(people.birth(row));
        }
    },
    WORD(Reach.BROAD) {
        @Override
        void values(People people, int row, Values out) {
            eachSound(people, row, 1, 1, out);
        }
    },
    ADDRESS_WORD(Reach.BROAD) {
        @Override
        void values(People people, int row, Values out) {
            Words addresses = people.addresses();
            for (int at = addresses.from(row); at < addresses.to(row); at++) {
                out.add(addresses.word(at));
            }
        }
    },
    /** The NIK with a slip, whatever the name. */
    NIK_WINDOW(Reach.BROAD) {
        @Override
        void values(People people, int row, Values out) {
            long nik = people.nik(row);
            for (int window = 0; nik != 0 && !IdNumbers.isSpelled(nik) && window < IdNumbers.WINDOWS; window++) {
                out.add(IdNumbers.withoutWindow(nik, window), window + 1);
            }
        }
    };

    /** Every reason there is. */
    public static final Set<BlockingKey> ALL = Set.copyOf(EnumSet.allOf(BlockingKey.class));

    private static final int ADDRESS_WORDS = 4;
    private static final int NAME_WORDS = 3;

    private final Reach reach;

    BlockingKey() {
        this(Reach.NARROW);
    }

    BlockingKey(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    /** Adds the values of one person; what is not known gives none. */
    abstract void values(People people, int row, Values out);

    private static void eachSound(People people, int row, long other, int third, Values out) {
        Words names = people.names();
        int to = Math.min(names.to(row), names.from(row) + NAME_WORDS);
        for (int at = names.from(row); at < to; at++) {
            out.add(other, Word.skeleton(names.word(at)), third);
        }
    }

    /** The sounds of the first and the last word of a name in one number; 0 where there is only one. */
    private static long twoSounds(People people, int row) {
        Words names = people.names();
        int first = names.from(row);
        int last = names.to(row) - 1;
        if (last <= first) {
            return 0;
        }
        long one = Word.skeleton(names.word(first));
        long other = Word.skeleton(names.word(last));
        return Math.min(one, other) << 32 | Math.max(one, other);
    }
}
