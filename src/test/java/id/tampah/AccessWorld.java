package id.tampah;

import id.tampah.job.JobDatabase;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Aid;
import id.tampah.testing.Families;
import id.tampah.testing.Families.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of everything that belongs to a region, in a regency of its own: a list, a period with stage, quota, run and decree, a
 * delivery, a duplicate case. Every name in it holds the {@link #mark}, which nobody outside may ever read.
 */
final class AccessWorld {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int PLACES = 7_654_000;
    private static final Set<String> OF_THE_VILLAGE =
            Set.of("household", "claim", "case", "delivery", "proposal", "person");
    private static final List<RegionCode> VILLAGES = villages();

    private static final String SCRIPT = script();
    private static final String FOUND = """
            SELECT (SELECT list_id FROM registry.claim WHERE id = :claim::bigint) AS list,
                   (SELECT case_id FROM dedup.case_side WHERE list_id = :pairs::uuid) AS "case",
                   (SELECT claim_id FROM dedup.case_side WHERE list_id = :pairs::uuid) AS side,
                   (SELECT id FROM allocation.run WHERE period_id = :period::uuid) AS run,
                   (SELECT id FROM allocation.run WHERE period_id = :draftPeriod::uuid) AS draft,
                   (SELECT id FROM allocation.quota WHERE period_id = :draftPeriod::uuid) AS quota,
                   (SELECT version FROM allocation.quota WHERE period_id = :draftPeriod::uuid) AS version,
                   (SELECT id FROM allocation.award WHERE period_id = :draftPeriod::uuid) AS award,
                   (SELECT id FROM dukcapil.proposal WHERE claim_id = :mistyped::bigint) AS proposal,
                   (SELECT id FROM dukcapil.without_nik WHERE name = :mark) AS person,
                   (SELECT id FROM distribution.delivery WHERE stage_id = :stage::uuid) AS delivery,
                   (SELECT q.id FROM dedup.question q JOIN dedup.case_side s ON s.case_id = q.case_id
                    WHERE s.list_id = :pairs::uuid) AS question,
                   :period AS job, :draftPeriod AS failed, gen_random_uuid() AS fresh
            """;

    private final Map<String, String> ids = new TreeMap<>();
    private final String mark;

    private AccessWorld(int number) {
        RegionCode village = VILLAGES.get(number);
        this.mark = "RAHASIA" + number + "X";
        ids.put("number", String.valueOf(100 + number));
        ids.put("mark", mark);
        ids.put("village", village.digits());
        ids.put("kab", village.kab());
        ids.put("nik", village.digits().substring(0, 6) + "0101019999");
    }

    /** The first village of each regency far from those of other tests, where its district has a second one. */
    private static List<RegionCode> villages() {
        RegionTree tree = RegionTree.bundled();
        return List.of("11", "12", "13", "14", "15", "16", "17", "18", "19", "72", "73").stream()
                .flatMap(province -> tree.children(new RegionCode(province)).stream())
                .map(regency -> tree.villages(regency.code()).getFirst().code())
                .filter(village -> tree.children(village.parent()).size() > 1)
                .toList();
    }

    private static String script() {
        try {
            return new ClassPathResource("access-world.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessWorld make(BeanFactory beans) {
        AccessWorld world = new AccessWorld(NUMBER.getAndIncrement());
        world.tell(beans.getBean(Aid.class), beans.getBean(Families.class));
        world.complete(beans.getBean(JobDatabase.class).jdbc(), beans.getBean(IdentityCipher.class));
        return world;
    }

    private void tell(Aid aid, Families families) {
        aid.source("MATRIKS", "PROPOSALS");
        aid.source("MATRIKS_LAIN", "PROPOSALS");
        String kab = ids.get("kab");
        UUID period = put("period", aid.period("MATRIKS", kab));
        UUID draft = put("draftPeriod", aid.period("MATRIKS", kab));
        put("stage", aid.stage(period, 1, 500_000));
        put("unopened", aid.stage(period, 2, 500_000));
        Aid.Family family = family(aid, period, 1);
        put("household", family.household());
        ids.put("claim", String.valueOf(family.claim()));
        aid.verdict(family.claim(), "TIDAK_PADAN");
        long mistyped = family(aid, draft, 3).claim();
        ids.put("mistyped", String.valueOf(mistyped));
        aid.verdict(mistyped, "TIDAK_DITEMUKAN");
        put("decree", aid.award(period, kab, mark, family));
        aid.award(draft, kab, null, family(aid, draft, 2));
        put(
                "pairs",
                families.tell(
                        Told.by("PKH", null, mark, ids.get("village"), 1, 1).state("HELD")));
    }

    private Aid.Family family(Aid aid, UUID period, int person) {
        String nik = ids.get("village").substring(0, 6) + "010101" + "%04d".formatted(person);
        return aid.family("MATRIKS", period, ids.get("village"), nik, mark);
    }

    private UUID put(String name, UUID id) {
        ids.put(name, id.toString());
        return id;
    }

    private void complete(JdbcClient jdbc, IdentityCipher cipher) {
        byte[] file = ("NIK,NAMA\n," + mark).getBytes(StandardCharsets.UTF_8);
        jdbc.sql(SCRIPT)
                .params(ids)
                .param("places", PLACES + Integer.parseInt(ids.get("number")))
                .param("file", file)
                .param("sealed", cipher.seal(file))
                .update();
        ids.putAll(text(jdbc.sql(FOUND).params(ids).query().singleRow()));
    }

    private static Map<String, String> text(Map<String, Object> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
    }

    /** Whether a text names anything of this world: a person, a file, a decree, or the size of its quota. */
    boolean named(String text) {
        return text.contains(mark) || text.contains("7.654." + ids.get("number"));
    }

    /** Puts this world's ids where the words in braces stand; {@code {id}} is the thing the line is about. */
    String fill(String text, String thing) {
        Matcher words = Pattern.compile("\\{(\\w+)}").matcher(text);
        return words.replaceAll(word -> {
            String name = word.group(1).equals("id") ? thing : word.group(1);
            return Objects.requireNonNull(ids.get(name), name);
        });
    }

    /** Where somebody of an area sits, seen from the thing; empty where there is no such place. */
    String seat(String thing, String area) {
        RegionCode own = new RegionCode(ids.get(OF_THE_VILLAGE.contains(thing) ? "village" : "kab"));
        return switch (area) {
            case "own" -> own.digits();
            case "sibling" -> sibling(own);
            case "above" -> own.parent().digits();
            default -> own.digits().length() == 10 ? "" : ids.get("village");
        };
    }

    private static String sibling(RegionCode own) {
        return RegionTree.bundled().children(own.parent()).stream()
                .map(region -> region.code().digits())
                .filter(digits -> !digits.equals(own.digits()))
                .findFirst()
                .orElseThrow();
    }
}
