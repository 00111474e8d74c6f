#include "documents/sealed_pdf.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace stipple::documents
{

namespace
{

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(SignedCopy)
};

constexpr qsizetype signatureDigits = 128;
const QByteArray sealKey = QByteArrayLiteral("/StippleSeal (");
const QByteArray sealContext = QByteArrayLiteral("stipple-pdf-seal-1\n");

// Takes what a stream unpacks to, and no more than may be: a few bytes can be made to unpack to gigabytes.
class Taken : public Pipeline
{
public:
    Taken()
        : Pipeline("attachment", nullptr)
    {
    }
    void write(const unsigned char* data, std::size_t size) override
    {
        if (qsizetype(size) > mostPdfBytes - bytes.size())
            throw std::length_error("too large");
        bytes.append(reinterpret_cast<const char*>(data), qsizetype(size));
    }
    void finish() override {}
    QByteArray bytes;
};

// The place of the signature's digits, or -1 where there is none, or more than one.
qsizetype placeOfSeal(const QByteArray& pdf)
{
    const qsizetype at = pdf.indexOf(sealKey);
    if (at < 0 || pdf.indexOf(sealKey, at + 1) >= 0)
        return -1;
    const qsizetype place = at + sealKey.size();
    return pdf.size() > place + signatureDigits && pdf.at(place + signatureDigits) == ')' ? place : -1;
}

QByteArray toBeSigned(QByteArray pdf, qsizetype place)
{
    pdf.replace(place, signatureDigits, QByteArray(signatureDigits, '0'));
    return sealContext + pdf;
}

std::string pdfDate(const QDateTime& moment)
{
    return moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

void attach(QPDF& pdf, const PdfAttachment& attachment)
{
    QPDFEFStreamObjectHelper file = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    file.setSubtype("application/json").setModDate(pdfDate(attachment.made));
    const std::string name = attachment.name.toStdString();
    QPDFFileSpecObjectHelper spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, file);
    spec.setDescription(attachment.description.toStdString());
    spec.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, spec);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    associated.appendItem(spec.getObjectHandle());
    pdf.getRoot().replaceKey("/AF", associated);
}

// The metadata were written for PDF/A-1b, which allows no attachment; with it the file has the structure of A-3b.
void declarePart3(QPDF& pdf)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const auto data = metadata.getStreamData(qpdf_dl_all);
    std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    for (const auto& [before, after] : {std::pair<std::string, std::string>{"<pdfaid:part>1</", "<pdfaid:part>3</"},
                                        {"pdfaid:part=\"1\"", "pdfaid:part=\"3\""}}) {
        const auto at = text.find(before);
        if (at != std::string::npos)
            text.replace(at, before.size(), after);
    }
    metadata.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable); // the seal must stand in the file as it is
    writer.setNewlineBeforeEndstream(true);     // as PDF/A asks
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void readFrom(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("copy.pdf", bytes.constData(), std::size_t(bytes.size()));
}

Error noCopy()
{
    return Error(ErrorCode::InvalidInput,
                 CopyText::tr("This is no copy that Stipple made, or so much of it was changed that it cannot be told "
                              "any more. Ask the clinic for a new copy."));
}

} // namespace

Result<QByteArray> sealPdf(const QByteArray& pdf, const PdfAttachment& attachment,
                           const std::function<QByteArray(const QByteArray&)>& sign)
{
    QByteArray bytes;
    try {
        QPDF read;
        readFrom(read, pdf);
        attach(read, attachment);
        declarePart3(read);
        read.getRoot().replaceKey("/StippleSeal",
                                  QPDFObjectHandle::newString(std::string(std::size_t(signatureDigits), '0')));
        bytes = written(read);
    } catch (const std::exception& error) {
        return failure(ErrorCode::Internal, CopyText::tr("The copy could not be put together. Nothing was written."),
                       QString::fromUtf8(error.what()));
    }
    const qsizetype place = placeOfSeal(bytes);
    if (place < 0)
        return failure(ErrorCode::Internal, CopyText::tr("The copy could not be put together. Nothing was written."));
    bytes.replace(place, signatureDigits, sign(toBeSigned(bytes, place)).toHex());
    return bytes;
}

Result<SealedPdf> openSealedPdf(const QByteArray& pdf)
{
    if (pdf.size() > mostPdfBytes)
        return failure(ErrorCode::InvalidInput, CopyText::tr("This file is too large to be a copy that we made."));
    const qsizetype place = placeOfSeal(pdf);
    if (place < 0)
        return failure(noCopy());
    SealedPdf sealed;
    const QByteArray digits = pdf.mid(place, signatureDigits);
    sealed.signature = QByteArray::fromHex(digits);
    if (sealed.signature.toHex() != digits)
        return failure(noCopy());
    sealed.signedBytes = toBeSigned(pdf, place);
    try {
        QPDF read;
        readFrom(read, pdf);
        const auto files = QPDFEmbeddedFileDocumentHelper(read).getEmbeddedFiles();
        if (files.size() != 1)
            return failure(noCopy());
        Taken taken;
        QPDFObjectHandle stream = files.begin()->second->getEmbeddedFileStream();
        if (!stream.pipeStreamData(&taken, 0, qpdf_dl_all))
            return failure(noCopy());
        sealed.document = taken.bytes;
    } catch (const std::exception& error) {
        Q_UNUSED(error);
        return failure(noCopy());
    }
    return sealed;
}

} // namespace stipple::documents
