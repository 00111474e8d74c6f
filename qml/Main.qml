// The window. Direction, colours and text size are set here, once; what is shown follows the gate.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components
import Stipple.Practitioner

T.ApplicationWindow {
    id: window

    readonly property bool pageReady: page.status === Loader.Ready && Gate.state !== Gate.Opening
    // What the on-screen keyboard leaves free belongs to the page.
    // (qmllint 6.4 takes Qt.inputMethod for a plain QObject.)
    readonly property real keyboard: Qt.inputMethod.visible ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0 // qmllint disable

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    title: "Stipple"
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

    Loader {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: window.keyboard
        focus: true
        sourceComponent: {
            switch (Gate.state) {
            case Gate.FirstStart:
                return firstStart;
            case Gate.Locked:
                return unlock;
            case Gate.Open:
                return Alarm.asking ? alarm : practitioner;
            case Gate.Blocked:
                return blocked;
            default:
                return opening;
            }
        }
    }

    // Where the system has no keyboard of its own: above everything, popups (at 1000001) too.
    Loader {
        parent: window.contentItem.parent
        anchors.fill: parent
        z: 2000000
        active: Preferences.ownKeyboard
        source: active ? "qrc:/qt/qml/Stipple/Components/KeyboardPanel.qml" : ""
    }

    Component {
        id: opening

        OpeningPage {}
    }
    Component {
        id: firstStart

        FirstStartPage {}
    }
    Component {
        id: unlock

        UnlockPage {}
    }
    Component {
        id: alarm

        AlarmPage {}
    }
    Component {
        id: practitioner

        PractitionerFrame {}
    }
    Component {
        id: blocked

        BlockedPage {}
    }
}
