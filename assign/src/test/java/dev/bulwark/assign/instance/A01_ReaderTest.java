package dev.bulwark.assign.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.assign.AssignmentProblem;
import java.io.IOException;
import java.io.StringReader;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_ReaderTest {

    @Test
    void rows() throws IOException {
        AssignmentProblem problem = read("# two weapons, three targets\n5,6,7.5\n.1,.2,.3\n0,1,0.5\n");
        assertThat(problem.targets()).isEqualTo(3);
        assertThat(problem.groups()).isEqualTo(2);
        assertThat(problem.value(2)).isEqualTo(7.5);
        assertThat(problem.kill(1, 1)).isEqualTo(1);
        assertThat(problem.units(0)).isEqualTo(1);
    }

    @Test
    void triplets() throws IOException {
        String text = "2 2 3\n5\n6\n0 0 .1\n0 1 .2\n1 0 .3\n1 1 .4\n";
        AssignmentProblem problem = read(text);
        assertThat(problem.units(1)).isEqualTo(3);
        assertThat(problem.kill(1, 0)).isEqualTo(.3);
        AssignmentProblem other = InstanceReader.read(new StringReader(text), OptionalInt.of(1));
        assertThat(other.units(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | line 1: the file ends where an instance ('V_1,...,V_n' or 'm n mu') should follow
            5,6                           | line 2: there is no weapon: expected a row of 2 kill probabilities
            5,6;.1                        | line 2: weapon 0 has 1 kill probabilities for 2 targets
            5,6;.1,1.2                    | line 2: the kill probability of weapon 0 against target 1 is 1.2; expected a number in [0, 1]
            5,-6;.1,.2                    | line 1: the value of target 1 is -6; expected at least 0
            5,x;.1,.2                     | line 1: the value of target 1 is 'x', which is not a finite number
            5,NaN;.1,.2                   | line 1: the value of target 1 is 'NaN', which is not a finite number
            5,1e400;.1,.2                 | line 1: the value of target 1 is '1e400', which is not a finite number
            5,0x1p3;.1,.2                 | line 1: the value of target 1 is '0x1p3', which is not a finite number
            5,;.1,.2                      | line 1: the value of target 1 is '', which is not a finite number
            2 2                           | line 1: found 2 words; expected 'm n mu': weapon types, targets, units of each
            2 x 1                         | line 1: the number of targets is 'x'; expected a whole number from 1 to 100000000
            99999 99999 1                 | line 1: the number of targets is '99999'; expected a whole number from 1 to 2000
            1 2 1;5                       | line 3: the file ends where the value of target 1 of 2 should follow
            1 1 1;5                       | line 3: the file ends where pair 1 of 1 ('i j p') should follow
            1 1 1;5;0 0 .5;0 0 .5         | line 4: more than the 1 pairs of 1 types and 1 targets
            1 2 1;5;5;0 0 .5;0 0 .5       | line 5: the pair 0 0 is there twice
            1 1 1;5;0 1 .5                | line 3: the target is '1'; expected a whole number from 0 to 0
            1 1 1;5;0 0 -.5               | line 3: the kill probability of type 0 against target 0 is -.5; expected a number in [0, 1]
            """)
    void malformed(String text, String message) {
        assertThatThrownBy(() -> read(text.replace(';', '\n')))
                .isInstanceOf(InstanceException.class)
                .hasMessage(message);
    }

    private static AssignmentProblem read(String text) throws IOException {
        return InstanceReader.read(new StringReader(text), OptionalInt.empty());
    }
}
