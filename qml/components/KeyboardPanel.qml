// Qt's own keyboard inside the window, where the system has none: above everything, panels and lists too. It learns
// nothing: no field gives it words to learn from, and it offers none.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Stipple.Theme

InputPanel {
    id: panel

    readonly property var layouts: ({
            ar: "ar_AR",
            es: "es_ES"
        })

    objectName: "keyboard"
    width: parent ? parent.width : 0
    y: parent ? parent.height - (active ? height : 0) : 0
    visible: active
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: panel.layouts[Theme.language] ?? "en_GB"
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "fullScreenMode"
        value: false
    }
}
