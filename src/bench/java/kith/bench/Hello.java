package kith.bench;

/** The least that a Java program can do: what every other figure is compared with. */
public final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
