// A form in a window of its own.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme

T.ApplicationWindow {
    id: window

    required property FormController form
    // (qmllint 6.4 takes Qt.inputMethod for a plain QObject.)
    readonly property real keyboard: Qt.inputMethod.visible ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0 // qmllint disable

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    title: form.title
    color: Theme.color.paper
    visible: true

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

    FormPage {
        anchors.fill: parent
        anchors.bottomMargin: window.keyboard
        form: window.form
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
