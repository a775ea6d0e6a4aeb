package id.tampah.targeting;

/** What a step does with the households of its operand. */
public enum Operation {
    /** Union: lets them in. */
    GABUNG,
    /** Minus: keeps them out. */
    KURANG,
    /** Intersection: keeps everybody else out. */
    IRIS
}
