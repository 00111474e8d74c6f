#include "app/consent_texts.h"

#include "app/languages.h"

#include <QCoreApplication>

namespace stipple::app::consents
{

namespace
{

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

} // namespace

QString signerTitle(const QString& role)
{
    if (role == u"guardian")
        return ConsentText::tr("Parent or guardian");
    if (role == u"interpreter")
        return ConsentText::tr("Interpreter");
    if (role == u"witness")
        return ConsentText::tr("Witness");
    return ConsentText::tr("Your signature");
}

QString signerDetails(const QString& role, const QString& relationship, const QString& language)
{
    if (role == u"guardian" && !relationship.isEmpty())
        return ConsentText::tr("Parent or guardian · %1").arg(relationship);
    if (role == u"interpreter" && !language.isEmpty())
        return ConsentText::tr("Interpreter · %1").arg(Languages::ownName(language));
    return role == u"client" ? QString() : signerTitle(role);
}

QString joinAction(const QString& role)
{
    if (role == u"guardian")
        return ConsentText::tr("A parent or guardian signs too");
    if (role == u"interpreter")
        return ConsentText::tr("Somebody interpreted for me");
    return ConsentText::tr("A witness signs too");
}

Refusing refusing(const QString& purpose, const QString& practitioner)
{
    const QString title = ConsentText::tr("You may also say no");
    const QString no = ConsentText::tr("I do not agree");
    if (purpose == u"health-data")
        return {title,
                ConsentText::tr("Then the questions do not begin on this tablet. %1 talks with you about what is "
                                "possible.")
                    .arg(practitioner),
                no};
    if (purpose == u"treatment" || purpose == u"guardian")
        return {title, ConsentText::tr("Then there is no treatment today. You can think about it and come back."), no};
    if (purpose == u"photo-refusal")
        return {};
    if (purpose == u"withdrawal")
        return {ConsentText::tr("You may also leave it as it is"), ConsentText::tr("Then nothing is taken back."),
                ConsentText::tr("Leave it as it is")};
    return {title, ConsentText::tr("You are treated just the same, at the same price."),
            ConsentText::tr("No, thank you")};
}

QString endedSigned(const QString& purpose)
{
    return purpose == u"withdrawal" ? ConsentText::tr("You have taken this consent back.")
                                    : ConsentText::tr("You have signed this.");
}

QString endedDeclined(const QString& purpose)
{
    return purpose == u"withdrawal" ? ConsentText::tr("You have left it as it was.")
                                    : ConsentText::tr("You have said no to this.");
}

} // namespace stipple::app::consents
