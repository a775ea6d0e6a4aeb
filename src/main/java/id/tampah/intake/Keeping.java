package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.intake.files.ReceivedFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.program.Source;
import id.tampah.shared.Ids;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a received file as a list, sealed, once. */
@Component
@RequiredArgsConstructor
class Keeping {

    private final Followers followers;
    private final ListSql sql;
    private final SealedFiles files;
    private final WaitingLists waiting;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    @Transactional
    public Receipt keep(Upload upload, Source source, ReceivedFile file, ListState state) {
        if (upload.follows() != null) {
            followers.require(upload.follows(), upload, source);
        }
        UUID id = Ids.next();
        if (!sql.insert(id, upload, source, file, state)) {
            return sql.twin(upload, source, file);
        }
        files.store(jdbc, id, file.path());
        String region = upload.region().digits();
        if (state == ListState.UPLOADED) {
            waiting.submit(id, region);
        }
        String sha256 = HexFormat.of().formatHex(file.sha256());
        audit.record(
                IntakeAction.LIST_UPLOADED,
                Lists.subject(id),
                region,
                Map.of("source", source.code(), "size", file.size(), "sha256", sha256));
        return new Receipt(id, state, false);
    }
}
