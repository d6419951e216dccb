package kith.book.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "Mike Bianco <mike@example.com>       | Mike Bianco      | mike@example.com",
                "\"Mike Bianco\" <mike@example.com>   | Mike Bianco      | mike@example.com",
                "Mike   Bianco  < mike@example.com >  | Mike Bianco      | mike@example.com",
                "<mike@example.com>                   | mike@example.com | mike@example.com",
                "mike@example.com                     | mike@example.com | mike@example.com",
                "Mike Bianco                          | Mike Bianco      | -",
                "Mike \"Mickey\" Bianco               | Mike \"Mickey\" Bianco | -",
                "Mike <the boss>                      | Mike <the boss>  | -",
                "Mike <mike@example.com               | Mike <mike@example.com | -",
                "Mike @ Acme                          | Mike @ Acme      | -",
                "@mike                                | @mike            | -",
                "mike@localhost                       | mike@localhost   | -",
                "a@b@c.d                              | a@b@c.d          | -",
            })
    void nameAndAddressAreTakenApart(String text, String name, String email) {
        assertThat(NamedAddress.of(text)).isEqualTo(new NamedAddress(name, Optional.ofNullable(email)));
    }
}
