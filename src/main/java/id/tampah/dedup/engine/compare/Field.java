package id.tampah.dedup.engine.compare;

/** What is compared, and the levels each can take. */
public enum Field {
    NIK(Level.OfNik.values()),
    BIRTH_DATE(Level.OfBirth.values()),
    NAME(Level.OfName.values()),
    RARITY(Level.OfRarity.values()),
    SEX(Level.OfSex.values()),
    KK(Level.OfKk.values()),
    ADDRESS(Level.OfAddress.values()),
    AREA(Level.OfArea.values());

    private final Level[] levels;

    Field(Level[] levels) {
        this.levels = levels;
    }

    public int size() {
        return levels.length;
    }

    public Level level(int ordinal) {
        return levels[ordinal];
    }

    /** The level that says nothing; -1 for rarity, which is always known. */
    public int missing() {
        return this == RARITY ? -1 : levels.length - 1;
    }
}
