package id.tampah.intake;

import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.program.NewCriteria;
import id.tampah.program.NewSource;
import id.tampah.program.ProgramSetup;
import id.tampah.program.Programs;
import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TampahTest
class IntakeTests {

    private static final String KAB = "3205";

    @Autowired
    private Lists lists;

    @Autowired
    private Acting acting;

    @Autowired
    private ProgramSetup setup;

    @Autowired
    private Programs programs;

    @Autowired
    private JobDatabase database;

    @BeforeEach
    void sources() {
        if (programs.sources().stream().noneMatch(s -> s.code().equals("GUBERNUR"))) {
            setup.addProgram(
                    "BANTUAN_GUBERNUR",
                    "Bantuan Gubernur",
                    "Provinsi",
                    500_000,
                    new NewCriteria(LocalDate.of(2020, 4, 1), "Pergub", "Terdampak", null));
            setup.addSource(new NewSource("GUBERNUR", "Gubernur", SourceKind.PROPOSALS, "APBD", "BANTUAN_GUBERNUR"));
        }
    }

    @Test
    void countsAcceptedHeldAndRejectedRows() {
        UUID id = upload("a.csv", """
                NO,NIK,NO KK,NAMA,TANGGAL LAHIR,JK
                1,3205010101800001,3205010101100001,ASEP SUNARYA,01/01/1980,L
                2,,3205010101100002,IIN INDRAYANI,02/02/1982,P
                3,320501010180001,3205010101100003,DEDE,01/01/1980,L
                """).id();
        acting.untilDone(Lists.subject(id));
        Map<String, Object> row = database.jdbc()
                .sql("SELECT * FROM intake.list WHERE id = :id")
                .param("id", id)
                .query()
                .singleRow();
        System.out.println(row);
        database.jdbc()
                .sql("SELECT * FROM intake.finding WHERE list_id = :id")
                .param("id", id)
                .query()
                .listOfRows()
                .forEach(System.out::println);
        assertThat(row)
                .containsEntry("rows_read", 3)
                .containsEntry("accepted", 1)
                .containsEntry("held", 1)
                .containsEntry("rejected", 1);
    }

    private Receipt upload(String name, String csv) {
        return as(
                Role.DINSOS_KOTA,
                KAB,
                () -> lists.receive(new Upload(
                        name,
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        "GUBERNUR",
                        new RegionCode(KAB),
                        null,
                        null)));
    }
}
