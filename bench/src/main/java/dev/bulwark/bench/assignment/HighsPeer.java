package dev.bulwark.bench.assignment;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.bulwark.assign.AssignmentProblem;

/**
 * The same problem for a general solver, HiGHS through OR-Tools: whole x_ij, the log of what survives y_j = sum of
 * w_ij x_ij, and its value z_j above tangents of V_j e^-y. Tangents are added where the solution lies until the model is
 * true to a relative 1e-6.
 */
final class HighsPeer {
    private static final double TRUE_ENOUGH = 1e-6;
    private static final double EXPONENT_MAX = 30;

    private final AssignmentProblem problem;
    private final MPSolver solver;
    private final MPVariable[] power;
    private final MPVariable[] value;

    private HighsPeer(AssignmentProblem problem) {
        this.problem = problem;
        Loader.loadNativeLibraries();
        solver = MPSolver.createSolver("HIGHS");
        power = new MPVariable[problem.targets()];
        value = new MPVariable[problem.targets()];
        build();
    }

    /** What it found and when it stopped: objective, its bound, wall seconds. */
    record Outcome(double objective, double bound, double wallS) {}

    /** Solves within a time limit; NaN where HiGHS came to nothing. */
    static Outcome solve(AssignmentProblem problem, double limitS) {
        long start = System.nanoTime();
        HighsPeer peer = new HighsPeer(problem);
        double best = Double.NaN;
        double bound = Double.NaN;
        for (; ; ) {
            double left = limitS - (System.nanoTime() - start) / 1e9;
            if (left <= 0) {
                break;
            }
            peer.solver.setTimeLimit((long) (left * 1e3));
            if (!peer.optimal()) {
                break;
            }
            bound = peer.solver.objective().value();
            double real = peer.tighten();
            best = Double.isNaN(best) ? real : Math.min(best, real);
            if (best - bound <= TRUE_ENOUGH * best) {
                break;
            }
        }
        return new Outcome(best, bound, (System.nanoTime() - start) / 1e9);
    }

    /** Solves the model as it stands; OR-Tools 9.15 throws where HiGHS runs out of time. */
    private boolean optimal() {
        try {
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void build() {
        MPConstraint[] units = new MPConstraint[problem.groups()];
        for (int i = 0; i < units.length; i++) {
            units[i] = solver.makeConstraint(0, problem.units(i));
        }
        for (int j = 0; j < power.length; j++) {
            power[j] = solver.makeNumVar(0, 1e4, "y" + j);
            value[j] = solver.makeNumVar(0, problem.value(j), "z" + j);
            solver.objective().setCoefficient(value[j], 1);
            MPConstraint sum = solver.makeConstraint(0, 0);
            sum.setCoefficient(power[j], -1);
            for (int i = 0; i < units.length; i++) {
                MPVariable x = solver.makeIntVar(0, problem.units(i), "x" + i + "_" + j);
                units[i].setCoefficient(x, 1);
                sum.setCoefficient(x, Math.min(EXPONENT_MAX, -Math.log1p(-problem.kill(i, j))));
            }
            for (double y = 0; y <= 8; y += 0.5) {
                tangent(j, y);
            }
        }
        solver.objective().setMinimization();
    }

    private void tangent(int j, double y) {
        double height = problem.value(j) * Math.exp(-y);
        MPConstraint above = solver.makeConstraint(height * (1 + y), Double.POSITIVE_INFINITY);
        above.setCoefficient(value[j], 1);
        above.setCoefficient(power[j], height);
    }

    /** Adds the tangents at the solution, and gives its true value. */
    private double tighten() {
        double sum = 0;
        double[] y = new double[power.length];
        for (int j = 0; j < y.length; j++) {
            y[j] = power[j].solutionValue();
            sum += problem.value(j) * Math.exp(-y[j]);
        }
        for (int j = 0; j < y.length; j++) {
            tangent(j, y[j]);
        }
        return sum;
    }
}
