// The four meanings, and the two neutral voices: which colours, which icon. Used by pills and banners only.
import QtQuick
import Stipple.Theme

QtObject {
    enum Kind { Neutral, Accent, Clear, Caution, Defer, Decline }

    required property int kind
    readonly property color ink: [Theme.color.inkSecondary, Theme.color.accent, Theme.color.clear, Theme.color.caution, Theme.color.defer, Theme.color.decline][kind]
    readonly property color ground: [Theme.color.sunken, Theme.color.accentSoft, Theme.color.clearSoft, Theme.color.cautionSoft, Theme.color.deferSoft, Theme.color.declineSoft][kind]
    readonly property string iconName: ["info", "info", "check", "caution", "defer", "decline"][kind]
}
