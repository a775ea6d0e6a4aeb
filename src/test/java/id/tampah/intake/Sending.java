package id.tampah.intake;

import id.tampah.access.Role;
import id.tampah.access.Scope;
import id.tampah.program.NewCriteria;
import id.tampah.program.NewSource;
import id.tampah.program.ProgramSetup;
import id.tampah.program.Programs;
import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Sends lists as a role and waits until nothing moves any more. */
@TestComponent
class Sending {

    private final Lists lists;
    private final ListQueries queries;
    private final Acting acting;

    Sending(Lists lists, ListQueries queries, Acting acting, ProgramSetup setup, Programs programs) {
        this.lists = lists;
        this.queries = queries;
        this.acting = acting;
        Scope.in(RegionCode.COUNTRY, () -> {
            addPrograms(setup);
            addSource(setup, programs, new NewSource("DUKCAPIL", "Dukcapil", SourceKind.REGISTER, "", null));
            addSource(setup, programs, new NewSource("DTKS", "DTKS", SourceKind.REFERENCE, "", null));
            addSource(setup, programs, new NewSource("PKH", "PKH", SourceKind.RECIPIENTS, "APBN", "PKH"));
            addSource(
                    setup,
                    programs,
                    new NewSource("GUBERNUR", "Gubernur", SourceKind.PROPOSALS, "", "BANTUAN_GUBERNUR"));
            return true;
        });
    }

    private static void addPrograms(ProgramSetup setup) {
        NewCriteria criteria = new NewCriteria(LocalDate.of(2020, 4, 1), "Pergub uji", "Terdampak", null);
        setup.addProgram("PKH", "PKH", "Kemensos", 250_000, criteria);
        setup.addProgram("BANTUAN_GUBERNUR", "Bantuan Gubernur", "Provinsi", 500_000, criteria);
    }

    private static void addSource(ProgramSetup setup, Programs programs, NewSource source) {
        if (programs.sources().stream().noneMatch(known -> known.code().equals(source.code()))) {
            setup.addSource(source);
        }
    }

    /** Sends a file and returns at once. */
    Receipt send(String filename, byte[] content, String source, String region) {
        Upload upload =
                new Upload(filename, new ByteArrayInputStream(content), source, new RegionCode(region), null, null);
        return Acting.as(Role.DINSOS_KOTA, region.substring(0, 4), () -> lists.receive(upload));
    }

    /** Sends a text file and answers with the list when every automatic step is over. */
    ListDetail sent(String csv, String source, String region) {
        UUID id = send("daftar.csv", csv.getBytes(StandardCharsets.UTF_8), source, region)
                .id();
        return settled(id, region);
    }

    /** Sends a text file that corrects another list, and answers when every automatic step is over. */
    ListDetail follow(UUID followed, String csv, String source, String region) {
        Upload upload = new Upload(
                "perbaikan.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                source,
                new RegionCode(region),
                null,
                followed,
                null);
        UUID id = Acting.as(Role.DINSOS_KOTA, region.substring(0, 4), () -> lists.receive(upload))
                .id();
        return settled(id, region);
    }

    ListDetail settled(UUID id, String region) {
        acting.untilDone(Lists.subject(id));
        return Acting.as(Role.DINSOS_KOTA, region.substring(0, 4), () -> queries.detail(id));
    }
}
