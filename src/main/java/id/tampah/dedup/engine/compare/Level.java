package id.tampah.dedup.engine.compare;

/** How far two people agree in one field: the constants of an enum, best first, {@code MISSING} last. */
public interface Level {

    int ordinal();

    String name();

    default boolean isMissing() {
        return name().equals("MISSING");
    }

    /**
     * Two identity numbers; other numbers than sixteen digits have no place, date or serial to slip in. Nobody mistypes a birth
     * date twice in one way: where each number holds the date written beside it, and the dates differ, the numbers are different
     * even if they differ by one digit.
     */
    enum OfNik implements Level {
        EQUAL,
        /** Equal, but not of sixteen digits. */
        EQUAL_OTHER,
        /** One digit wrong, left out or swapped with its neighbour, in the birth date or in a number without structure. */
        SLIP,
        /** The same among the six digits of the place; neighbours in a register differ like this too. */
        SLIP_IN_PLACE,
        /** The same among the last four digits, or by the 40 that marks women; twins differ like this too. */
        SLIP_LIKE_TWINS,
        /** Place, birth date and sex agree, the serial does not. */
        SAME_STRUCTURE,
        TWO_SLIPS,
        DIFFERENT,
        /** Different, and one is not of sixteen digits. */
        DIFFERENT_OTHER,
        MISSING
    }

    /** Two birth dates. */
    enum OfBirth implements Level {
        EQUAL,
        /** The same year, and one says 1 January or no day at all, as those say who do not know. */
        HEAPED,
        /** Day and month in the other order. */
        SWAPPED,
        ONE_DIGIT,
        /** Two of year, month and day. */
        TWO_PARTS,
        /** Not more than a month apart. */
        NEAR_MONTH,
        /** Not more than a year apart. */
        NEAR_YEAR,
        /** Not more than ten years apart. */
        NEAR_DECADE,
        DIFFERENT,
        MISSING
    }

    /** Two names. */
    enum OfName implements Level {
        EQUAL,
        /** The same words in another order. */
        REORDERED,
        /** Every word of the shorter name stands in the longer one, or is its first letter. */
        CONTAINED,
        /** One word has a slip, or a blank is missing. */
        SLIP,
        /** Every word of the shorter name resembles one, more than one with slips. */
        SLIPS,
        /** The first words agree, others do not. */
        SAME_FIRST,
        /** Another word agrees, as a family name does. */
        SHARED,
        /** No word is equal, one resembles. */
        ALIKE,
        DIFFERENT,
        MISSING
    }

    /** Rarity of the words two names share: two to the power of so many bits. */
    enum OfRarity implements Level {
        NONE,
        BITS_5,
        BITS_8,
        BITS_11,
        BITS_14,
        BITS_18,
        BITS_23,
        MORE
    }

    /** Two sexes. */
    enum OfSex implements Level {
        EQUAL,
        DIFFERENT,
        MISSING
    }

    /** Two numbers of family cards. */
    enum OfKk implements Level {
        EQUAL,
        SLIP,
        DIFFERENT,
        MISSING
    }

    /** Two addresses, their words weighed by rarity. */
    enum OfAddress implements Level {
        SAME,
        SIMILAR,
        PARTLY,
        DIFFERENT,
        MISSING
    }

    /** Two villages, cities or postcodes with their RT and RW. */
    enum OfArea implements Level {
        /** RT and RW agree too. */
        NEIGHBOURS,
        SAME,
        /** One sign differs. */
        NEAR,
        DIFFERENT,
        MISSING
    }
}
