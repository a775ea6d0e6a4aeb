package id.tampah.sheet.columns;

/** What the columns of a sheet seem to mean, and what that rests on. */
public record ColumnProposal(ColumnMap map, Basis basis) {

    /** Why a column is taken for what it is. */
    public enum Basis {
        /** Somebody has told so for the same headings before. */
        REMEMBERED,
        /** The headings say so. */
        HEADINGS,
        /** A known form without usable headings. */
        POSITION,
        /** Guessed from what the cells look like, or headings that say one thing twice: a person must look. */
        DOUBTFUL
    }

    /** Whether the list may be read without asking. */
    public boolean certain() {
        return basis != Basis.DOUBTFUL;
    }
}
