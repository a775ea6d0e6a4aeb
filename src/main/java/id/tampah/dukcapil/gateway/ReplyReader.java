package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.RegisterField;
import id.tampah.dukcapil.gateway.Reply.Answered;
import id.tampah.dukcapil.gateway.Reply.NoReply;
import id.tampah.dukcapil.gateway.Reply.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the service's answer. What it does not understand is never taken for a refusal. */
@RequiredArgsConstructor
final class ReplyReader {

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
        FieldWords words = new FieldWords();
        for (Map.Entry<String, RegisterField> element : Elements.FIELDS.entrySet()) {
            JsonNode word = content.path(element.getKey());
            if (asked.contains(element.getKey())
                    && !word.isMissingNode()
                    && !words.take(element.getValue(), word.asString())) {
                return new Unreadable();
            }
        }
        if (!words.has(RegisterField.NIK) || !words.has(RegisterField.NAMA)) {
            return new Unreadable();
        }
        return new Answered(words.outcome(), words.differing(), words.compared(), null, quotaLeft);
    }
}
