package kith.book.error;

/** A call that cannot be carried out as it stands: an unknown value, an impossible date, a jump without a reason. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param problem one line: what is wrong
     * @param remedy one line: what to do about it, or empty
     */
    public BadInput(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
