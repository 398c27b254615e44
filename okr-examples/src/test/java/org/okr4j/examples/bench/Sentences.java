package org.okr4j.examples.bench;

import java.util.List;

/**
 * Sentences as teams write them, most of them key results with two numbers or one, some tasks, states and wishes: half
 * in each language, and each of the Spanish ones says what the English one at its place says.
 */
final class Sentences {

    /** In English. */
    static final List<String> ENGLISH = List.of(
            "Reduce the median wait for a building permit from 45 to 30 days by end of Q3",
            "Increase the share of calls answered within 20 seconds from 62% to 90%",
            "Raise customer satisfaction to 4.6 out of 5",
            "Cut invoice errors by 40% by December",
            "Keep the availability of the payment service above 99.9%",
            "Grow monthly revenue from $1.2M to $1.5M",
            "Win 12 new wholesale customers by 30 September 2026",
            "Publish 8 articles on safe cycling",
            "Train 120 case workers in the new procedure by March",
            "Launch the online application for parking permits",
            "Define how the quality of a translation is measured",
            "All playgrounds have passed their inspection",
            "The new contract with the bus operator is signed",
            "Improve the mood in the team",
            "Become the most innovative bakery in town",
            "Double the number of returning visitors",
            "Halve the time from order to delivery",
            "Lower staff turnover from 18% to under 10% this year",
            "At least 85% of pupils reach the reading standard",
            "No more than 3 complaints per week about missed collections",
            "Reach between 40 and 50 volunteers in each district",
            "Answer 95% of requests for information within 10 working days",
            "Save 250 thousand euros in energy costs during the second half",
            "By the end of the quarter, bring the backlog down to 200 cases (currently 640)",
            "Shorten the release cycle from two weeks to one day",
            "Hire 4 nurses and 2 midwives",
            "Sell 3x more subscriptions than last year",
            "Increase organic traffic by 15 percentage points and keep conversion at 3%",
            "Several departments use the shared calendar",
            "Support the schools with digital lessons");

    /** In Spanish. */
    static final List<String> SPANISH = List.of(
            "Reducir la espera mediana de una licencia de obra de 45 a 30 días para finales del T3",
            "Aumentar la proporción de llamadas atendidas en 20 segundos del 62 % al 90 %",
            "Elevar la satisfacción de los clientes a 4,6 sobre 5",
            "Recortar los errores de facturación un 40 % antes de diciembre",
            "Mantener la disponibilidad del servicio de pagos por encima del 99,9 %",
            "Aumentar los ingresos mensuales de 1,2 millones a 1,5 millones de euros",
            "Ganar 12 nuevos clientes mayoristas antes del 30 de septiembre de 2026",
            "Publicar 8 artículos sobre ciclismo seguro",
            "Formar a 120 trabajadores sociales en el nuevo procedimiento antes de marzo",
            "Lanzar la solicitud en línea de permisos de aparcamiento",
            "Definir cómo se mide la calidad de una traducción",
            "Todos los parques infantiles han pasado su inspección",
            "El nuevo contrato con la empresa de autobuses está firmado",
            "Mejorar el ambiente en el equipo",
            "Ser la panadería más innovadora de la ciudad",
            "Duplicar el número de visitantes que vuelven",
            "Reducir a la mitad el tiempo entre pedido y entrega",
            "Bajar la rotación de personal del 18 % a menos del 10 % este año",
            "Al menos el 85 % de los alumnos alcanza el nivel de lectura",
            "No más de 3 quejas por semana sobre recogidas omitidas",
            "Llegar a entre 40 y 50 voluntarios en cada distrito",
            "Responder el 95 % de las solicitudes de información en 10 días hábiles",
            "Ahorrar 250 mil euros en energía durante el segundo semestre",
            "Para el final del trimestre, bajar los casos pendientes a 200 (actualmente 640)",
            "Acortar el ciclo de entrega de dos semanas a un día",
            "Contratar 4 enfermeras y 2 matronas",
            "Vender 3 veces más suscripciones que el año pasado",
            "Aumentar el tráfico orgánico en 15 puntos porcentuales y mantener la conversión en el 3 %",
            "Varios departamentos usan el calendario compartido",
            "Apoyar a las escuelas con clases digitales");

    private Sentences() {}
}
