package id.tampah.intake;

/** Where the accepted rows of a list go; called inside the batch that reads it. */
interface Landing {

    /** Takes the portion that stands in the stage table. */
    void take();

    /** Every row has come. */
    void end();
}
