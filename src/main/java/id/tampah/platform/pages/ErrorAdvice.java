package id.tampah.platform.pages;

import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.audit.TrailSearch;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where an error becomes an answer: a page for people, RFC 9457 for programs. What is the user's to mend is
 * said in words; what is ours gets an incident number, and its details stay in the log.
 */
@Slf4j
@Order(0)
@ControllerAdvice
@RequiredArgsConstructor
class ErrorAdvice {

    private final MessageSource messages;
    private final ErrorPages pages;
    private final TrailSearch trail;

    @ExceptionHandler
    Object on(NotFoundException e, HttpServletRequest request, Locale locale) {
        return answer(request, HttpStatus.NOT_FOUND, text("error.404.text", locale));
    }

    /** An address with something that cannot be an id: nothing is there. */
    @ExceptionHandler
    Object on(MethodArgumentTypeMismatchException e, HttpServletRequest request, Locale locale) {
        return answer(request, HttpStatus.NOT_FOUND, text("error.404.text", locale));
    }

    @ExceptionHandler
    Object on(RuleViolationException e, HttpServletRequest request, Locale locale) {
        String reason = messages.getMessage(e.getMessageKey(), e.getArguments(), e.getMessageKey(), locale);
        return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, reason);
    }

    @ExceptionHandler
    Object on(OptimisticLockingFailureException e, HttpServletRequest request, Locale locale) {
        Object answer = answer(request, HttpStatus.CONFLICT, text("error.409.text", locale));
        if (answer instanceof ModelAndView page && e instanceof ChangedMeanwhileException changed) {
            trail.lastToChange(changed.getSubject()).ifPresent(who -> page.addObject("who", who));
        }
        return answer;
    }

    /** A program sent no body, or one that is not JSON. */
    @ExceptionHandler
    Object on(HttpMessageNotReadableException e, HttpServletRequest request, Locale locale) {
        return answer(request, HttpStatus.BAD_REQUEST, text("error.400.body", locale));
    }

    @ExceptionHandler
    Object on(MaxUploadSizeExceededException e, HttpServletRequest request, Locale locale) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, text("error.413", locale));
    }

    @ExceptionHandler
    Object on(Exception e, HttpServletRequest request, Locale locale) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e; // the security chain answers and records it
        }
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, status, known.getBody().getDetail());
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {} at {} {}", incident, request.getMethod(), request.getServletPath(), e);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, incident);
    }

    private Object answer(HttpServletRequest request, HttpStatus status, @Nullable String reason) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, reason));
        }
        return pages.of(request, status, reason);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
