// Errors are values. Whatever can fail returns a Result; an Error says for a person what happened, what was kept and
// what to do, and for the log what went wrong underneath. No exception crosses a library's border.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stipple
{

enum class ErrorCode {
    InvalidInput,   // what was given does not fit: a form, a file, an argument
    NotFound,       // what was asked for is not there
    AlreadyExists,  // it is there already
    WrongSecret,    // passphrase, PIN or recovery code does not open this
    Throttled,      // too many wrong guesses: wait
    KeystoreFailed, // the device's keystore has no key for this, or does not answer
    Damaged,        // bytes are not what was written
    Foreign,        // intact, but not ours, or of another clinic
    NewerFormat,    // written by a newer app
    InUse,          // somebody else holds it
    ReadOnly,       // the place cannot be written to
    NoSpace,        // the storage is full
    IoFailure,      // the storage or the network failed
    Refused,        // a rule forbids it
    Unsupported,    // this machine or build cannot
    Internal,       // a mistake of ours
};

// A stable word for logs, JSON output and tests, for instance "wrong-secret".
[[nodiscard]] QString errorCodeName(ErrorCode code);

class [[nodiscard]] Error
{
public:
    // `message`: whole sentences for a person, translated. `details`: for the log; never a name, answer or secret.
    Error(ErrorCode code, QString message, QString details = {})
        : m_code(code)
        , m_message(std::move(message))
        , m_details(std::move(details))
    {
    }

    ErrorCode code() const { return m_code; }
    const QString& message() const { return m_message; }
    const QString& details() const { return m_details; }
    // Whether trying the same again later is pointless unless something else is changed first.
    bool isPermanent() const;
    // The same error, told from the caller's place: "`context` `message`".
    Error within(const QString& context) const;

private:
    ErrorCode m_code;
    QString m_message;
    QString m_details;
};

template <typename T>
using Result = tl::expected<T, Error>;

// The result of what only succeeds or fails.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString details = {})
{
    return tl::unexpected<Error>(Error(code, std::move(message), std::move(details)));
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace stipple

// Leaves the function with the error of `expression`, if it has one.
#define STIPPLE_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto stippleTried = (expression); !stippleTried)                                                           \
            return tl::unexpected<::stipple::Error>(std::move(stippleTried).error());                                  \
    } while (false)

#define STIPPLE_JOIN_(a, b) a##b
#define STIPPLE_JOIN(a, b) STIPPLE_JOIN_(a, b)
// Declares or assigns `target` from the value of `expression`, or leaves the function with its error.
#define STIPPLE_ASSIGN(target, expression)                                                                             \
    auto STIPPLE_JOIN(stippleResult, __LINE__) = (expression);                                                         \
    if (!STIPPLE_JOIN(stippleResult, __LINE__))                                                                        \
        return tl::unexpected<::stipple::Error>(std::move(STIPPLE_JOIN(stippleResult, __LINE__)).error());             \
    target = *std::move(STIPPLE_JOIN(stippleResult, __LINE__))
