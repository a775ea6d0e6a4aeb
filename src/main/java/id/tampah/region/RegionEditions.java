package id.tampah.region;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads editions: the first from the jar, later ones and the history of codes from a file that is previewed first. */
@Service
@RequiredArgsConstructor
public class RegionEditions {

    private final RegionSql sql;
    private final DraftSql drafts;
    private final Regions regions;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    public Optional<EditionRow> inForce() {
        return sql.editionInForce();
    }

    @Transactional(readOnly = true)
    public int historyLength() {
        return sql.countHistory();
    }

    /** Keeps the file aside and answers the id under which it can be looked at and confirmed. */
    @Transactional
    public UUID propose(RegionDraft.Kind kind, String edition, byte[] csv, String username) {
        Draft draft = new Draft(Ids.next(), kind, edition.strip(), csv);
        preview(draft);
        drafts.keep(draft, username);
        audit.record(RegionAction.REGION_FILE_PROPOSED, "draft:" + draft.id(), "", Map.of("kind", kind));
        return draft.id();
    }

    @Transactional(readOnly = true)
    public RegionDraft preview(UUID id) {
        return preview(draft(id));
    }

    /** Puts the file into force; areas it no longer has keep their row, since old decisions name them. */
    @Transactional
    public void confirm(UUID id, String username) {
        Draft draft = draft(id);
        if (draft.kind() == RegionDraft.Kind.HISTORY) {
            int saved = sql.saveHistory(RegionCsv.history(draft.content()));
            audit.record(RegionAction.REGION_HISTORY_LOADED, "history", "", Map.of("rows", saved));
        } else {
            load(draft.edition(), editionOf(draft), username);
        }
        drafts.drop(id);
    }

    /** Loads the edition of the jar unless one is there; answers whether it did. */
    @Transactional
    public boolean loadBundled() {
        sql.lockEditions();
        if (sql.editionInForce().isPresent()) {
            return false;
        }
        load(BundledEdition.NAME, BundledEdition.read(), "system");
        return true;
    }

    private void load(String edition, List<Region> areas, String username) {
        sql.lockEditions();
        sql.saveAreas(areas, edition);
        sql.recordEdition(edition, areas.size(), sha256(areas), username);
        audit.record(RegionAction.REGION_EDITION_LOADED, edition, "", Map.of("areas", areas.size()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                regions.expire();
            }
        });
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundException("draft " + id));
    }

    private RegionDraft preview(Draft draft) {
        if (draft.kind() == RegionDraft.Kind.HISTORY) {
            int rows = RegionCsv.history(draft.content()).size();
            return new RegionDraft(draft.id(), draft.kind(), "", rows, List.of(), List.of(), List.of());
        }
        return compare(draft, editionOf(draft), regions.tree());
    }

    private List<Region> editionOf(Draft draft) {
        if (draft.edition().isEmpty()) {
            throw new RuleViolationException("region.edition.unnamed");
        }
        if (sql.hasEdition(draft.edition())) {
            throw new RuleViolationException("region.edition.exists", draft.edition());
        }
        List<Region> areas = RegionCsv.edition(draft.content());
        RegionCsv.refuseOrphans(areas);
        return areas;
    }

    private static RegionDraft compare(Draft draft, List<Region> areas, RegionTree now) {
        Set<String> codes = areas.stream().map(area -> area.code().digits()).collect(Collectors.toSet());
        List<Region> fresh =
                areas.stream().filter(area -> !now.knows(area.code().digits())).toList();
        List<Region> gone = now.all().stream()
                .filter(area -> !codes.contains(area.code().digits()))
                .toList();
        List<RegionDraft.Renamed> renamed = areas.stream()
                .flatMap(area -> now.find(area.code()).stream()
                        .filter(before -> !before.name().equals(area.name()))
                        .map(before -> new RegionDraft.Renamed(before, area.name())))
                .toList();
        return new RegionDraft(draft.id(), draft.kind(), draft.edition(), areas.size(), fresh, gone, renamed);
    }

    private static byte[] sha256(List<Region> areas) {
        MessageDigest digest = Sha256.digest();
        areas.forEach(area ->
                digest.update((area.code().digits() + "\t" + area.name() + "\n").getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }
}
