package id.tampah.access;

/** Who may call a handler, as expressions for {@code @PreAuthorize}: one place to read the rights of the whole house. */
public final class Allowed {

    public static final String ANYBODY = "permitAll()";
    public static final String SIGNED_IN = "isAuthenticated()";
    public static final String ADMIN = "hasRole('ADMIN')";
    public static final String AUDITOR = "hasAnyRole('AUDITOR','ADMIN')";
    public static final String DINSOS = "hasAnyRole('DINSOS_PROVINSI','DINSOS_KOTA')";
    public static final String UPLOAD =
            "hasAnyRole('ADMIN','DINSOS_PROVINSI','DINSOS_KOTA','OPERATOR_DESA','DUKCAPIL')";
    /** Entering people one by one, and sending them on as a list of proposals. */
    public static final String COUNTER = "hasAnyRole('DINSOS_PROVINSI','DINSOS_KOTA','OPERATOR_DESA')";

    public static final String SEE_LISTS =
            "hasAnyRole('ADMIN','DINSOS_PROVINSI','DINSOS_KOTA','OPERATOR_DESA','DUKCAPIL','KECAMATAN','PIMPINAN','AUDITOR')";
    public static final String SEE_VERDICTS = "hasAnyRole('DUKCAPIL','DINSOS_PROVINSI','DINSOS_KOTA','AUDITOR')";
    /** Beside a claim, what the population register says about the person. */
    public static final String SEE_REGISTER = "hasAnyRole('DUKCAPIL','DINSOS_PROVINSI','DINSOS_KOTA','AUDITOR')";

    public static final String RECHECK = "hasAnyRole('DUKCAPIL','DINSOS_PROVINSI','DINSOS_KOTA')";

    /** Says what is true about a person; nobody else may. */
    public static final String CIVIL_REGISTRY = "hasRole('DUKCAPIL')";

    /** Files to and from the local civil registration office. */
    public static final String EXCHANGE = "hasAnyRole('DUKCAPIL','DINSOS_KOTA')";

    /** The whole NIK on screen, with a reason that stays in the trail. */
    public static final String REVEAL = "hasAnyRole('DUKCAPIL','DINSOS_PROVINSI','DINSOS_KOTA')";

    public static final String SEE_CASES = "hasAnyRole('DINSOS_PROVINSI','DINSOS_KOTA','DUKCAPIL','AUDITOR')";
    /** Whoever knows the people of a doubtful case and can be asked about them. */
    public static final String ANSWER_CASES = "hasAnyRole('OPERATOR_DESA','DUKCAPIL')";

    public static final String SEE_ALLOCATION =
            "hasAnyRole('DINSOS_PROVINSI','DINSOS_KOTA','PIMPINAN','KECAMATAN','OPERATOR_DESA','AUDITOR')";
    public static final String SIGN = "hasRole('PIMPINAN')";
    public static final String HAND_OVER = "hasAnyRole('OPERATOR_DESA','DISTRIBUTOR')";
    public static final String SEE_DELIVERIES =
            "hasAnyRole('OPERATOR_DESA','DISTRIBUTOR','KECAMATAN','DINSOS_PROVINSI','DINSOS_KOTA','PIMPINAN','AUDITOR')";
    public static final String SEARCH =
            "hasAnyRole('DINSOS_PROVINSI','DINSOS_KOTA','DUKCAPIL','KECAMATAN','OPERATOR_DESA','AUDITOR')";
    public static final String REPORTS =
            "hasAnyRole('ADMIN','DINSOS_PROVINSI','DINSOS_KOTA','PIMPINAN','KECAMATAN','AUDITOR')";

    public static final String SEE_SETTINGS = "hasAnyRole('ADMIN','DINSOS_PROVINSI','DINSOS_KOTA','AUDITOR')";

    private Allowed() {}
}
