#include "ctl/clinic_key.h"

#include "ctl/ctl_text.h"
#include "documents/signed_document.h"

namespace stipple::ctl
{

QCommandLineOption clinicKeyOption()
{
    return {QStringLiteral("clinic-key"),
            CtlText::tr("The clinic's key, as consent key prints it; unless given, that of the vault here."),
            QStringLiteral("KEY")};
}

Result<QByteArray> knownClinicKey(const Context& context)
{
    if (context.options.isSet(QStringLiteral("clinic-key"))) {
        const QByteArray key = documents::keyFromText(context.options.value(QStringLiteral("clinic-key")));
        if (key.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           CtlText::tr("--clinic-key is no key: it has 64 digits, 0 to 9 and A to F, in groups of "
                                       "four."));
        return key;
    }
    const auto header = vault::readHeader(context.vaultFolder);
    return header ? header->identity.rootKey : QByteArray();
}

} // namespace stipple::ctl
