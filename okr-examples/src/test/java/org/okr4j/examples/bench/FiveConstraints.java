package org.okr4j.examples.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.DecimalMaxDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.value.Weight;

/** The {@link FiveChecks} as constraints of Hibernate Validator, on the same classes, without annotations in them. */
final class FiveConstraints {

    /** As constraints of Hibernate Validator. */
    static final Validator HIBERNATE = hibernate();

    private FiveConstraints() {}

    private static Validator hibernate() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .getterPropertySelectionStrategy(new PlainNames());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(DecimalMax.class).validatedBy(AtMost.class);
        mapping.type(Objective.class)
                .constraint(new GenericConstraintDef<>(WeightsComplete.class))
                .getter("keyResults")
                .constraint(new SizeDef().min(FiveChecks.LEAST).max(FiveChecks.MOST))
                .containerElementType()
                .valid();
        mapping.type(KeyResult.class)
                .constraint(new GenericConstraintDef<>(DatesNested.class))
                .getter("weight")
                .constraint(new DecimalMaxDef().value(FiveChecks.HEAVIEST.toPlainString()))
                .getter("checkIns")
                .containerElementType()
                .valid();
        mapping.type(CheckIn.class).getter("note").containerElementType().constraint(new NotBlankDef());
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    /** Accessors are named as what they give. */
    private static final class PlainNames implements GetterPropertySelectionStrategy {

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
                    ? Optional.of(executable.getName())
                    : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String propertyName) {
            return List.of(propertyName);
        }
    }

    /** Says that the weights of an objective's key results make 5. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = WeightsCompleteValidator.class)
    @interface WeightsComplete {

        /** {@return what is said where it does not hold} */
        String message() default "weights must make 5";

        /** {@return when it is checked} */
        Class<?>[] groups() default {};

        /** {@return what goes with it} */
        Class<? extends Payload>[] payload() default {};
    }

    /** Says that a key result is due after it begins. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = DatesNestedValidator.class)
    @interface DatesNested {

        /** {@return what is said where it does not hold} */
        String message() default "must be due after it begins";

        /** {@return when it is checked} */
        Class<?>[] groups() default {};

        /** {@return what goes with it} */
        Class<? extends Payload>[] payload() default {};
    }

    /** Looks at the weights. */
    public static final class WeightsCompleteValidator implements ConstraintValidator<WeightsComplete, Objective> {

        /** Made by the framework. */
        public WeightsCompleteValidator() {}

        @Override
        public boolean isValid(Objective objective, ConstraintValidatorContext context) {
            return FiveChecks.areWeightsComplete(objective);
        }
    }

    /** Looks at the dates. */
    public static final class DatesNestedValidator implements ConstraintValidator<DatesNested, KeyResult> {

        /** Made by the framework. */
        public DatesNestedValidator() {}

        @Override
        public boolean isValid(KeyResult keyResult, ConstraintValidatorContext context) {
            return FiveChecks.areDatesNested(keyResult);
        }
    }

    /** Compares a weight with a limit. */
    public static final class AtMost implements ConstraintValidator<DecimalMax, Weight> {

        private BigDecimal most = BigDecimal.ZERO;

        /** Made by the framework. */
        public AtMost() {}

        @Override
        public void initialize(DecimalMax limit) {
            most = new BigDecimal(limit.value());
        }

        @Override
        public boolean isValid(Weight weight, ConstraintValidatorContext context) {
            return weight.toBigDecimal().compareTo(most) <= 0;
        }
    }
}
