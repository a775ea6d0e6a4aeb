package id.tampah.platform;

import lombok.Getter;

/** The product must not start like this; says what is wrong and what to do about it. */
@Getter
class StartRefusedException extends RuntimeException {

    private final String whatToDo;

    StartRefusedException(String problem, String whatToDo) {
        super(problem);
        this.whatToDo = whatToDo;
    }
}
