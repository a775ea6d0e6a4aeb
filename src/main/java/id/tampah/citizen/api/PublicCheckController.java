package id.tampah.citizen.api;

import id.tampah.access.Allowed;
import id.tampah.citizen.Aid;
import id.tampah.citizen.AidView;
import id.tampah.citizen.AidWords;
import id.tampah.citizen.Answer;
import id.tampah.citizen.Answers;
import id.tampah.citizen.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The public check for other programs; the same limits as the page. */
@RestController
@RequiredArgsConstructor
class PublicCheckController {

    private final Answers answers;
    private final AidWords words;
    private final MessageSource messages;

    @PostMapping("/api/v1/public/check")
    @PreAuthorize(Allowed.ANYBODY)
    ResponseEntity<?> check(@RequestBody CheckRequest body, Locale locale, HttpServletRequest request) {
        Question question = Question.of(body.nik(), body.name());
        if (!question.problems().isEmpty()) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, sentences(question, locale));
        }
        Answer answer = answers.answer(question, request.getRemoteAddr());
        return answer.refused()
                ? problem(HttpStatus.TOO_MANY_REQUESTS, messages.getMessage("citizen.limited.text", null, locale))
                : ResponseEntity.ok(response(answer, locale));
    }

    private CheckResponse response(Answer answer, Locale locale) {
        return new CheckResponse(
                answer.found(),
                answer.aids().stream().map(aid -> award(aid, locale)).toList());
    }

    private CheckResponse.Award award(Aid aid, Locale locale) {
        AidView view = words.of(aid, locale);
        return new CheckResponse.Award(
                view.programme(),
                view.source(),
                view.period(),
                view.stage(),
                words.word(view.status(), locale),
                view.reason(),
                view.nextStep());
    }

    private String sentences(Question question, Locale locale) {
        return question.problems().stream()
                .map(each -> messages.getMessage(each.key(), each.arguments(), locale))
                .collect(Collectors.joining(" "));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            response.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return response.body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
