package id.tampah.demo;

import id.tampah.program.Exclusion;
import id.tampah.program.NewCriteria;
import id.tampah.program.NewPeriod;
import id.tampah.program.NewSource;
import id.tampah.program.NewStage;
import id.tampah.program.ProgramSetup;
import id.tampah.program.SourceKind;
import id.tampah.region.IndonesianTime;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, senders, exclusions and periods of the demo, after the lists of 2020 in Kota Bogor and NTB. */
@Component
@RequiredArgsConstructor
class DemoPrograms {

    static final String WALIKOTA = "WALIKOTA-2026";
    static final String GUBERNUR = "GUBERNUR-2026";
    static final String JPS = "JPS-2026";

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final List<String> PROGRAMMES =
            List.of("BANTUAN_GUBERNUR", "BANTUAN_WALIKOTA", "BLT", "BPNT", "JPS_GEMILANG", "PKH");

    private final ProgramSetup setup;

    @Transactional
    public void make() {
        programmes();
        sources();
        exclusions();
        period(WALIKOTA, "Bantuan Wali Kota 2026", "BANTUAN_WALIKOTA", "3271", 500_000, "");
        period(
                GUBERNUR,
                "Bantuan Gubernur 2026",
                "BANTUAN_GUBERNUR",
                "32",
                500_000,
                "Tunai Rp 150.000 dan paket pangan");
        period(JPS, "JPS Gemilang 2026", "JPS_GEMILANG", "52", 250_000, "Beras 10 kg, telur, minyak kelapa, teh kelor");
    }

    /** The story plays on the day it is told, by the clocks of Bogor. */
    static LocalDate today() {
        return LocalDate.now(IndonesianTime.WIB.getZone());
    }

    private void programmes() {
        program("PKH", "Program Keluarga Harapan", "APBN", 225_000, 4);
        program("BPNT", "Bantuan Pangan Non Tunai", "APBN", 200_000, 5);
        program("BLT", "Bantuan Langsung Tunai", "APBN", 300_000, null);
        program("BANTUAN_GUBERNUR", "Bantuan Gubernur", "APBD Provinsi", 500_000, null);
        program("BANTUAN_WALIKOTA", "Bantuan Wali Kota", "APBD Kota", 500_000, null);
        program("JPS_GEMILANG", "JPS Gemilang", "APBD Provinsi", 250_000, null);
    }

    private void program(String code, String name, String owner, long amount, @Nullable Integer desilMax) {
        String summary = desilMax == null ? "Keluarga terdampak menurut usulan" : "Desil 1–" + desilMax;
        setup.addProgram(
                code, name, owner, amount, new NewCriteria(FROM, "Pedoman umum 2026 (contoh)", summary, desilMax));
    }

    private void sources() {
        source("DUKCAPIL", "Register penduduk Dukcapil", SourceKind.REGISTER, "", null);
        source("DTKS", "Data Terpadu Kesejahteraan Sosial", SourceKind.REFERENCE, "Kemensos", null);
        source("PKH", "Penerima PKH", SourceKind.RECIPIENTS, "APBN", "PKH");
        source("BPNT", "Penerima BPNT", SourceKind.RECIPIENTS, "APBN", "BPNT");
        source("BLT", "Penerima BLT", SourceKind.RECIPIENTS, "APBN", "BLT");
        source("GUBERNUR", "Usulan Bantuan Gubernur", SourceKind.PROPOSALS, "APBD Provinsi", "BANTUAN_GUBERNUR");
        source("WALIKOTA", "Usulan Bantuan Wali Kota", SourceKind.PROPOSALS, "APBD Kota", "BANTUAN_WALIKOTA");
        source("KELURAHAN", "Usulan kelurahan", SourceKind.PROPOSALS, "APBD Kota", "BANTUAN_WALIKOTA");
    }

    private void source(String code, String name, SourceKind kind, String funding, @Nullable String programCode) {
        setup.addSource(new NewSource(code, name, kind, funding, programCode));
    }

    /** One household, one of these; PKH and BPNT complement each other. */
    private void exclusions() {
        for (String one : PROGRAMMES) {
            for (String other : PROGRAMMES) {
                boolean complement = one.equals("BPNT") && other.equals("PKH");
                if (one.compareTo(other) <= 0 && !complement) {
                    setup.exclude(new Exclusion(
                            one, other, "Satu keluarga satu bantuan (Keputusan bersama 2026, contoh)", FROM, null));
                }
            }
        }
    }

    private void period(String code, String name, String program, String region, long amount, String content) {
        UUID period = setup.openPeriod(new NewPeriod(
                code, name, program, new RegionCode(region), today().withDayOfMonth(1), today().plusMonths(3)));
        for (int number = 1; number <= 3; number++) {
            LocalDate starts = today().plusMonths(number - 1L);
            setup.addStage(new NewStage(period, number, "Tahap " + number, starts, amount, content));
        }
    }
}
