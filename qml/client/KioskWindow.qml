// The client's window. It has no way out: the client gives the tablet back, and the practitioner unlocks.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme

T.ApplicationWindow {
    id: window

    readonly property bool pageReady: true
    // (qmllint 6.4 takes Qt.inputMethod for a plain QObject.)
    readonly property real keyboard: Qt.inputMethod.visible ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0 // qmllint disable

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    title: "Stipple"
    color: Theme.color.paper
    visibility: Kiosk.fullScreen ? Window.FullScreen : Window.Windowed
    flags: Kiosk.fullScreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    visible: true
    onClosing: close => close.accepted = false

    LayoutMirroring.enabled: Languages.fromRight
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "dark"
        value: Preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Preferences.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Preferences.reducedMotion
    }
    Binding {
        target: Theme
        property: "language"
        value: Languages.current
    }

    KioskFrame {
        anchors.fill: parent
        anchors.bottomMargin: window.keyboard
    }

    // Where the system has no keyboard of its own: above everything, popups (at 1000001) too.
    Loader {
        parent: window.contentItem.parent
        anchors.fill: parent
        z: 2000000
        active: Preferences.ownKeyboard
        source: active ? "qrc:/qt/qml/Stipple/Components/KeyboardPanel.qml" : ""
    }
}
