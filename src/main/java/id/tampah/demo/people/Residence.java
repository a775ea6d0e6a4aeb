package id.tampah.demo.people;

/** Whether the register still counts a person among the residents. */
public enum Residence {
    HIDUP,
    MENINGGAL,
    PINDAH
}
