// The tokens of the house: the only place where a colour or a size is written down. Whoever owns the window sets the
// inputs; everything else follows.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1
    property bool reducedMotion: false
    // All of it is read by clients: nothing is small.
    property bool forClients: false
    // "ar": whose digits, months and first day of the week are shown; empty: the application's own.
    property string language: ""
    readonly property var locale: language === "" ? Qt.locale() : Qt.locale(language)

    // From this width on, navigation stands at the side; below it, at the bottom.
    readonly property int breakpoint: 900

    readonly property ThemeColors color: ThemeColors {
        dark: theme.dark
    }
    readonly property ThemeType type: ThemeType {
        textScale: theme.textScale
        forClients: theme.forClients
    }
    readonly property ThemeSpace space: ThemeSpace {
        textScale: theme.textScale
    }
    readonly property ThemeMotion motion: ThemeMotion {
        reduced: theme.reducedMotion
    }
}
