package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import id.tampah.dukcapil.gateway.Reply.Answered;
import id.tampah.dukcapil.gateway.Reply.NoReply;
import id.tampah.dukcapil.gateway.Reply.Unreadable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the service's answer. What it does not understand is never taken for a refusal. */
@RequiredArgsConstructor
final class ReplyReader {

    private static final Pattern WORD =
            Pattern.compile("(Tidak )?Sesuai(?: ?\\((\\d{1,3})\\))?", Pattern.CASE_INSENSITIVE);

    private static final Set<RegisterField> DECIDING =
            Set.of(RegisterField.NIK, RegisterField.NAMA, RegisterField.TGL_LAHIR);

    private final JsonMapper json;
    private final Map<String, String> codes;

    Reply read(String body, Set<String> asked) {
        try {
            JsonNode answer = json.readTree(body);
            JsonNode content = answer.path("content").path(0);
            JsonNode left = answer.path("quotaLimiter");
            Integer quotaLeft = left.isInt() ? left.asInt() : null;
            String code = code(content);
            return code == null ? fields(content, asked, quotaLeft) : coded(code, quotaLeft);
        } catch (JacksonException e) {
            return new Unreadable();
        }
    }

    private static @Nullable String code(JsonNode content) {
        JsonNode code = content.path("RESPONSE_CODE");
        JsonNode word = code.isMissingNode() ? content.path("RESPON") : code;
        return word.isMissingNode() ? null : word.asString().strip();
    }

    private Reply coded(String code, @Nullable Integer quotaLeft) {
        String meaning = codes.get(code);
        if (meaning == null) {
            return new Unreadable();
        }
        return meaning.equals(ServiceProperties.QUOTA_GONE)
                ? NoReply.QUOTA_GONE
                : new Answered(Outcome.valueOf(meaning), List.of(), Map.of(), code, quotaLeft);
    }

    /** An answer without NIK and name answers another question than ours. */
    private static Reply fields(JsonNode content, Set<String> asked, @Nullable Integer quotaLeft) {
        Map<RegisterField, Integer> compared = new EnumMap<>(RegisterField.class);
        List<RegisterField> differing = new ArrayList<>();
        for (Map.Entry<String, RegisterField> element : Elements.FIELDS.entrySet()) {
            JsonNode word = content.path(element.getKey());
            if (asked.contains(element.getKey()) && !word.isMissingNode()) {
                Matcher read = WORD.matcher(word.asString().strip());
                if (!read.matches()) {
                    return new Unreadable();
                }
                compared.put(element.getValue(), percent(read));
                if (read.group(1) != null) {
                    differing.add(element.getValue());
                }
            }
        }
        if (!compared.containsKey(RegisterField.NIK) || !compared.containsKey(RegisterField.NAMA)) {
            return new Unreadable();
        }
        boolean refused = differing.stream().anyMatch(DECIDING::contains);
        return new Answered(refused ? Outcome.TIDAK_PADAN : Outcome.PADAN, differing, compared, null, quotaLeft);
    }

    private static int percent(Matcher word) {
        String number = word.group(2);
        return number != null ? Integer.parseInt(number) : word.group(1) == null ? 100 : 0;
    }
}
