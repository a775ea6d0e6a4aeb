package id.tampah.dukcapil;

import java.util.List;

/** How the claims of one region stand. */
public record RegionVerdicts(
        String region,
        long claims,
        long padan,
        long tidakPadan,
        long tidakDitemukan,
        long meninggal,
        long pindah,
        long ganda,
        long belum) {

    static final RegionVerdicts NONE = new RegionVerdicts("", 0, 0, 0, 0, 0, 0, 0, 0);

    /** All rows together; the region stays empty. */
    public static RegionVerdicts sum(List<RegionVerdicts> rows) {
        return rows.stream().reduce(NONE, RegionVerdicts::plus);
    }

    private RegionVerdicts plus(RegionVerdicts more) {
        return new RegionVerdicts(
                "",
                claims + more.claims,
                padan + more.padan,
                tidakPadan + more.tidakPadan,
                tidakDitemukan + more.tidakDitemukan,
                meninggal + more.meninggal,
                pindah + more.pindah,
                ganda + more.ganda,
                belum + more.belum);
    }

    public long open() {
        return claims - padan;
    }

    /** Hundredths of a per cent that are PADAN; 0 when there is no claim. */
    public long padanShare() {
        return claims == 0 ? 0 : Math.round(padan * 10_000.0 / claims);
    }
}
